package org.morningback.render.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRRuntimeException;

import org.springframework.stereotype.Component;

/**
 * Sets a page in type: a tagged file that says its language, its title and what its
 * pictures show (PDF/UA-1, ISO 14289-1).
 */
@Component
class PdfRenderer {

	/** What the addresses of pictures are completed with; a page has no links. */
	private static final String NOWHERE = "http://nowhere.invalid/";

	private final Fonts typeface;

	/** The library's own log quotes the page, and a page quotes answers. */
	PdfRenderer(Fonts typeface) {
		XRLog.setLoggingEnabled(false);
		this.typeface = typeface;
	}

	/**
	 * Prints a page.
	 * @param page well-formed XHTML
	 * @param pictures what lies at an address such as "/drawings/x.svg"; nothing else is
	 * ever fetched
	 * @throws PaperException when the page cannot be printed
	 */
	byte[] print(String page, Function<String, Optional<String>> pictures) {
		try (var file = new ByteArrayOutputStream(); var svg = new BatikSVGDrawer()) {
			var builder = new PdfRendererBuilder();
			builder.usePdfUaAccessibility(true);
			builder.usePdfVersion(1.7f);
			builder.useSVGDrawer(svg);
			builder.useProtocolsStreamImplementation((address) -> new Picture(find(address, pictures)), "http", "https",
					"file", "jar");
			this.typeface.into(builder);
			builder.withHtmlContent(page, NOWHERE);
			builder.toStream(file);
			builder.run();
			return file.toByteArray();
		}
		catch (IOException | XRRuntimeException ex) {
			throw new PdfException("A page could not be printed", ex);
		}
	}

	private static String find(String address, Function<String, Optional<String>> pictures) {
		String path = Objects.requireNonNullElse(URI.create(address).getPath(), address);
		return pictures.apply(path).orElseThrow(() -> new PdfException("There is no picture at '" + path + "'", null));
	}

	private record Picture(String svg) implements FSStream {

		@Override
		public InputStream getStream() {
			return new ByteArrayInputStream(this.svg.getBytes(StandardCharsets.UTF_8));
		}

		@Override
		public Reader getReader() {
			return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
		}

	}

}
