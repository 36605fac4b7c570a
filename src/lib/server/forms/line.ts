import { z } from 'zod';
import type { Language } from '$lib/domain/facts';
import { m } from '$lib/paraglide/messages';

/** Controls, line ends, half characters, and marks that turn the direction of what follows. */
const unshowable = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

/** One line of text, trimmed, from 1 to `limit` characters; `missing` says what to enter. */
export function line(language: Language, limit: number, missing: string) {
	const reader = { locale: language };
	return z
		.string(missing)
		.trim()
		.min(1, missing)
		.max(limit, m.entry_error_too_long({ limit }, reader))
		.refine((text) => !unshowable.test(text), m.entry_error_characters({}, reader));
}
