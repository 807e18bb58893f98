package org.morningback.render.pdf;

import java.io.CharArrayWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.RequestContextUtils;

/** A paper as a file: its page is written as for the browser, then printed. */
final class PdfView implements View {

	private static final Logger log = LoggerFactory.getLogger(PdfView.class);

	private final PrintDocument paper;

	private final PrintDocumentPresenter papers;

	PdfView(PrintDocument paper, PrintDocumentPresenter papers) {
		this.paper = paper;
		this.papers = papers;
	}

	@Override
	public String getContentType() {
		return MediaType.APPLICATION_PDF_VALUE;
	}

	@Override
	public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
			throws Exception {
		Map<String, ?> filled = (model != null) ? model : Map.of();
		String page = pageOf(filled, request, response);
		try {
			send(this.papers.printer().print(page, filled, request), response);
		}
		catch (PdfException ex) {
			log.warn("No file was made of the paper '{}': {}", this.paper.name(), ex.getMessage());
			response.sendRedirect(request.getContextPath() + this.paper.address() + "?no-file");
		}
	}

	private String pageOf(Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
			throws Exception {
		View view = Objects.requireNonNull(
				this.papers.pages().resolveViewName(this.paper.template(), RequestContextUtils.getLocale(request)),
				this.paper::template);
		var written = new Written(response);
		view.render(model, request, written);
		return written.text();
	}

	private void send(byte[] file, HttpServletResponse response) throws IOException {
		response.setCharacterEncoding((String) null);
		response.setContentType(getContentType());
		response.setContentLength(file.length);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.inline().filename("morningback-" + this.paper.name() + ".pdf").build().toString());
		response.getOutputStream().write(file);
	}

	/** What a view writes, kept back. */
	private static final class Written extends HttpServletResponseWrapper {

		private final CharArrayWriter text = new CharArrayWriter();

		private final PrintWriter writer = new PrintWriter(this.text);

		private Written(HttpServletResponse response) {
			super(response);
		}

		@Override
		public PrintWriter getWriter() {
			return this.writer;
		}

		/** The page's type is not the file's. */
		@Override
		public void setContentType(String type) {
		}

		@Override
		public void setCharacterEncoding(String encoding) {
		}

		@Override
		public void flushBuffer() {
			this.writer.flush();
		}

		private String text() {
			this.writer.flush();
			return this.text.toString();
		}

	}

}
