/** What a director says about the people of a workspace. */
import { z } from 'zod';
import type { Language } from '$lib/domain/facts';
import { m } from '$lib/paraglide/messages';
import { optionalEmail, optionalName } from '$lib/server/accounts/input';
import { roles } from '$lib/server/auth/permissions';

/** For how many days a link can hold. */
export const invitationDays = [1, 3, 7, 14] as const;
export const usualDays = 7;

export function invitationInput(language: Language) {
	const choice = m.entry_error_choice({}, { locale: language });
	return z.object({
		role: z.enum(roles, choice),
		days: z
			.string(choice)
			.transform(Number)
			.refine((days) => invitationDays.some((one) => one === days), choice),
		name: optionalName(language),
		email: optionalEmail(language)
	});
}

/** `from` is the role that the person had when the page was made. */
export function roleInput(language: Language) {
	const role = z.enum(roles, m.entry_error_choice({}, { locale: language }));
	return z.object({ person: z.string(), from: role, role });
}

export const personInput = z.object({ person: z.string().max(100) });

export const withdrawalInput = z.object({
	invitation: z
		.string()
		.regex(/^[1-9]\d{0,9}$/)
		.transform(Number)
});
