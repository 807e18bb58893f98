package org.morningback.render.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.morningback.render.drawing.Drawings;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.ViewResolver;

/** Shows a paper as a page and as a file, from the same content and the same template. */
@Component
public class PrintDocumentPresenter {

	private final ViewResolver pages;

	private final PrintQueue queue;

	private final PdfRenderer press;

	private final Drawings drawings;

	private final Resource rules;

	PrintDocumentPresenter(ViewResolver thymeleafViewResolver, PrintQueue queue, PdfRenderer press, Drawings drawings,
			@Value("classpath:/static/css/paper.css") Resource rules) {
		this.pages = thymeleafViewResolver;
		this.queue = queue;
		this.press = press;
		this.drawings = drawings;
		this.rules = rules;
	}

	/** The paper as a page, to read and to print from the browser. */
	public ModelAndView page(PrintDocument paper) {
		return model(new ModelAndView(paper.template()), paper).addObject("layout", "fragments/paper-page");
	}

	/** The paper as a file. Where none can be made, it leads to the page. */
	public ModelAndView file(PrintDocument paper) {
		return model(new ModelAndView(new PdfView(paper, this)), paper).addObject("layout", "fragments/paper-file")
			.addObject("paperRules", rules());
	}

	private String rules() {
		try {
			return this.rules.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static ModelAndView model(ModelAndView view, PrintDocument paper) {
		return view.addObject("paper", paper).addObject("page", paper.content()).addObject("sizes", PaperSize.values());
	}

	ViewResolver pages() {
		return this.pages;
	}

	/**
	 * Prints a page.
	 * @param page well-formed XHTML
	 * @param site where the page leads back to
	 * @param context what stands before each address on the page, such as "/es"
	 */
	byte[] print(String page, String site, String context) {
		return this.queue
			.print(() -> this.press.print(page, site, (address) -> picture(address.substring(context.length()), site)));
	}

	private Optional<String> picture(String address, String site) {
		return address.equals(QrController.ADDRESS) ? Optional.of(QrPicture.of(site)) : this.drawings.svg(address);
	}

}
