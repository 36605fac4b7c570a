/** What a person reads who asks for a program that is not there. */
import type { Language } from '$lib/domain/facts';
import { m } from '$lib/paraglide/messages';

export function notFoundWords(language: Language): Pick<App.Error, 'message' | 'advice' | 'back'> {
	const options = { locale: language };
	return {
		message: m.programs_unknown_title({}, options),
		advice: m.programs_unknown_advice({}, options),
		back: m.programs_back({}, options)
	};
}
