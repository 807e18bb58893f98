package org.morningback.render.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.ViewResolver;

/** Shows a paper as a page and as a file, from the same content and the same template. */
@Component
public class PrintDocumentPresenter {

	private final ViewResolver pages;

	private final PdfPrinter printer;

	private final Resource rules;

	PrintDocumentPresenter(ViewResolver thymeleafViewResolver, PdfPrinter printer,
			@Value("classpath:/static/css/paper.css") Resource rules) {
		this.pages = thymeleafViewResolver;
		this.printer = printer;
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

	PdfPrinter printer() {
		return this.printer;
	}

}
