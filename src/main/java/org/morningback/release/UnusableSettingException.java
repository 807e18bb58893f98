package org.morningback.release;

/** A setting of whoever runs the site cannot be used; its message says why. */
public class UnusableSettingException extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	private final String property;

	public UnusableSettingException(String property, String value, String rule) {
		super(property + " is '" + value + "'; " + rule);
		this.property = property;
	}

	public String property() {
		return this.property;
	}

}
