/** The answers of one posted form, read one by one; a message is kept for each that cannot be used. */
import type { Language } from '$lib/domain/facts';
import { m } from '$lib/paraglide/messages';
import { line } from './line';
import { typedIn, type Errors } from './read-form';

/** Ids are counted from 1 and stay far below this. */
const idShape = /^[1-9]\d{0,11}$/;

export class Answers {
	readonly typed: Readonly<Record<string, string>>;
	readonly language: Language;
	readonly #errors: Record<string, string> = {};

	constructor(form: FormData, language: Language) {
		this.typed = typedIn(form);
		this.language = language;
	}

	/** By field, the first message of each. */
	get errors(): Errors {
		return this.#errors;
	}

	get faultless(): boolean {
		return Object.keys(this.#errors).length === 0;
	}

	refuse(field: string, message: string): null {
		this.#errors[field] ??= message;
		return null;
	}

	/** What was typed, trimmed; empty where nothing was. */
	text(field: string): string {
		return this.typed[field]?.trim() ?? '';
	}

	ticked(field: string): boolean {
		return this.text(field) === 'on';
	}

	/** One line of 1 to `limit` characters; null, with a message, where it is not. */
	line(field: string, limit: number, missing: string): string | null {
		const read = line(this.language, limit, missing).safeParse(this.typed[field]);
		if (read.success) return read.data;
		return this.refuse(field, read.error.issues[0]?.message ?? missing);
	}

	/** Null where nothing was typed, or where it cannot be used. */
	optionalLine(field: string, limit: number): string | null {
		return this.text(field) === '' ? null : this.line(field, limit, '');
	}

	choice<T extends string>(field: string, codes: readonly T[]): T | null {
		const chosen = codes.find((code) => code === this.text(field));
		return chosen ?? this.refuse(field, this.notOffered());
	}

	/** One of the records that the form offered. */
	recordId(field: string, ids: readonly number[]): number | null {
		const text = this.text(field);
		const id = idShape.test(text) ? Number(text) : null;
		return id !== null && ids.includes(id) ? id : this.refuse(field, this.notOffered());
	}

	/** A whole number from `lowest` to `highest`, written in digits. */
	wholeNumber(field: string, lowest: number, highest: number, message: string): number | null {
		const text = this.text(field);
		const number = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
		return number >= lowest && number <= highest ? number : this.refuse(field, message);
	}

	private notOffered(): string {
		return m.entry_error_choice({}, { locale: this.language });
	}
}
