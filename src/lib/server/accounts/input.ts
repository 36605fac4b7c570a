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
