package org.morningback.render.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** A file as its readers find it. */
public final class PdfFile {

	static {
		VeraGreenfieldFoundryProvider.initialise();
	}

	private final byte[] bytes;

	public PdfFile(byte[] bytes) {
		this.bytes = bytes.clone();
	}

	/** What it breaks of PDF/UA-1, by the validator of the PDF Association. */
	List<String> faults() {
		try (PDFAParser parser = Foundries.defaultInstance()
			.createParser(new ByteArrayInputStream(this.bytes), PDFAFlavour.PDFUA_1);
				PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
			return validator.validate(parser)
				.getTestAssertions()
				.stream()
				.filter((check) -> check.getStatus() == TestAssertion.Status.FAILED)
				.map((check) -> "%s %s: %s".formatted(check.getRuleId().getClause(), check.getMessage(),
						check.getLocation().getContext()))
				.toList();
		}
		catch (VeraPDFException | IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	int sheets() {
		return read(PDDocument::getNumberOfPages);
	}

	/** Width and height of the first sheet in points. */
	List<Integer> size() {
		return read((file) -> List.of(Math.round(file.getPage(0).getMediaBox().getWidth()),
				Math.round(file.getPage(0).getMediaBox().getHeight())));
	}

	public String text() {
		return read((file) -> new PDFTextStripper().getText(file)).replaceAll("\\s+", " ");
	}

	/** The text of one sheet, the first of which is 1. */
	public String text(int sheet) {
		return read((file) -> {
			var stripper = new PDFTextStripper();
			stripper.setStartPage(sheet);
			stripper.setEndPage(sheet);
			return stripper.getText(file);
		}).replaceAll("\\s+", " ");
	}

	String language() {
		return read((file) -> file.getDocumentCatalog().getLanguage());
	}

	String title() {
		return read((file) -> file.getDocumentInformation().getTitle());
	}

	/** The names of fonts that it does not carry in itself. */
	List<String> foreignFonts() {
		return read((file) -> {
			var foreign = new TreeSet<String>();
			for (PDPage page : file.getPages()) {
				for (COSName name : page.getResources().getFontNames()) {
					PDFont font = page.getResources().getFont(name);
					if (!font.isEmbedded()) {
						foreign.add(font.getName());
					}
				}
			}
			return List.copyOf(foreign);
		});
	}

	/** The kinds of its parts as they are read out, such as "H1" or "P". */
	List<String> tags() {
		return read((file) -> elements(file.getDocumentCatalog().getStructureTreeRoot()).stream()
			.map(PDStructureElement::getStructureType)
			.toList());
	}

	/** What stands for its pictures, in the order they are read out. */
	List<String> pictures() {
		return read((file) -> elements(file.getDocumentCatalog().getStructureTreeRoot()).stream()
			.filter((element) -> "Figure".equals(element.getStructureType()))
			.map((element) -> String.valueOf(element.getAlternateDescription()))
			.toList());
	}

	private static List<PDStructureElement> elements(PDStructureNode node) {
		var found = new ArrayList<PDStructureElement>();
		for (Object kid : node.getKids()) {
			if (kid instanceof PDStructureElement element) {
				found.add(element);
				found.addAll(elements(element));
			}
		}
		return found;
	}

	private <T> T read(Reading<T> reading) {
		try (PDDocument file = Loader.loadPDF(this.bytes)) {
			return reading.of(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private interface Reading<T> {

		T of(PDDocument file) throws IOException;

	}

}
