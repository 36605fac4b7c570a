import type { Language } from '$lib/domain/facts';
import { m } from '$lib/paraglide/messages';

/** The words around what one came to do, and those of a new password. */
export function entranceView(language: Language, shortestPassword: number) {
	const reader = { locale: language };
	return {
		motto: m.entry_motto({}, reader),
		foot: m.entry_records_stay({}, reader),
		languages: m.shell_language({}, reader),
		errors: m.entry_errors_title({}, reader),
		password: {
			label: m.entry_password({}, reader),
			show: m.entry_password_show({}, reader),
			hide: m.entry_password_hide({}, reader)
		},
		fresh: {
			rule: m.entry_password_rule({}, reader),
			length: m.entry_password_length({ count: '#' }, reader),
			shortest: shortestPassword
		}
	};
}
