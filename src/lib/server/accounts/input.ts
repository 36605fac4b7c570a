/** What people type about themselves: names, e-mails, passwords. */
import { z } from 'zod';
import { languages, type Language } from '$lib/domain/facts';
import { m } from '$lib/paraglide/messages';
import { line } from '$lib/server/forms/line';
import { themes } from './account';

const longestName = 100;
const longestEmail = 254;
/** In characters; there is no other rule. */
export const shortestPassword = 12;
const longestPassword = 1000;
const emailShape = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)*$/;

/** The director's account, as the first visit asks for it. */
export function accountInput(language: Language) {
	const reader = { locale: language };
	return z.object({
		language: z.enum(languages, m.entry_error_choice({}, reader)),
		name: line(language, longestName, m.entry_error_name({}, reader)),
		email: email(language).regex(emailShape, m.entry_error_email({}, reader)),
		password: newPassword(language)
	});
}

/** An account that an invitation makes: in the language of the page. */
export function newcomerInput(language: Language) {
	return accountInput(language).omit({ language: true });
}

/** A new password and nothing else. */
export function passwordInput(language: Language) {
	return accountInput(language).pick({ password: true });
}

/** An e-mail and nothing else, in lower case. */
export function emailInput(language: Language) {
	return accountInput(language).pick({ email: true });
}

/** A name that may be left out: null. */
export function optionalName(language: Language) {
	return orNothing(accountInput(language).shape.name);
}

/** An e-mail that may be left out: null. In lower case. */
export function optionalEmail(language: Language) {
	return orNothing(accountInput(language).shape.email);
}

/** What is typed to sign in; nothing here tells a possible password from an impossible one. */
export function signInInput(language: Language) {
	const reader = { locale: language };
	return z.object({
		email: email(language),
		password: z
			.string(m.entry_error_password_empty({}, reader))
			.min(1, m.entry_error_password_empty({}, reader))
			.max(longestPassword, m.entry_error_too_long({ limit: longestPassword }, reader)),
		kept: z.literal('on').optional()
	});
}

/** What `/preferences` takes; an empty theme is the device's own. */
export const preferencesInput = z.object({
	language: z.enum(languages).optional(),
	theme: z
		.enum([...themes, ''])
		.transform((theme) => (theme === '' ? null : theme))
		.optional()
});

function orNothing(text: z.ZodType<string>) {
	const blank = (typed: unknown) => typed === undefined || /^\s*$/.test(String(typed));
	return z.preprocess((typed) => (blank(typed) ? null : typed), text.nullable());
}

function email(language: Language) {
	return line(language, longestEmail, m.entry_error_email({}, { locale: language })).toLowerCase();
}

function newPassword(language: Language) {
	const reader = { locale: language };
	const tooShort = m.entry_error_password_short({}, reader);
	return z
		.string(tooShort)
		.max(longestPassword, m.entry_error_too_long({ limit: longestPassword }, reader))
		.refine((password) => Array.from(password).length >= shortestPassword, tooShort);
}
