/** What a form needs to keep its draft, as plain strings; the times are put in on the device. */
export interface DraftView {
	/** The account, the workspace and the form: nobody is shown what another person typed. */
	readonly key: string;
	/** An answer that leads here was saved; one that leads elsewhere, to the sign-in page, was not. */
	readonly home: string;
	/** In milliseconds since 1970, as the form was opened. */
	readonly now: number;
	/** With `{time}` in it. */
	readonly today: string;
	/** With `{day}` and `{time}` in it. */
	readonly earlier: string;
	/** The last days, each as a person reads it. */
	readonly days: Readonly<Record<string, string>>;
	readonly discard: string;
}
