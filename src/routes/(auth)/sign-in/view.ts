import type { Language } from '$lib/domain/facts';
import { m } from '$lib/paraglide/messages';
import type { SignInAnswer } from '$lib/server/auth/sign-in';

/** The page's words, in the reader's language. */
export function signInView(language: Language, byMail: boolean) {
	const reader = { locale: language };
	return {
		motto: m.entry_motto({}, reader),
		foot: m.entry_records_stay({}, reader),
		title: m.entry_sign_in_title({}, reader),
		languages: m.shell_language({}, reader),
		email: m.entry_email({}, reader),
		password: {
			label: m.entry_password({}, reader),
			show: m.entry_password_show({}, reader),
			hide: m.entry_password_hide({}, reader)
		},
		keep: m.entry_keep_signed_in({}, reader),
		keepHint: m.entry_keep_signed_in_hint({}, reader),
		go: m.entry_sign_in({}, reader),
		hints: [
			{
				title: m.people_lost({}, reader),
				text: m.people_lost_director({}, reader),
				link: byMail ? { text: m.people_lost_mail({}, reader), href: '/lost-password' } : null
			},
			{ title: m.people_invited({}, reader), text: m.people_invited_about({}, reader), link: null }
		]
	};
}

/** What is said to somebody who did not get in. */
export function refusal(answer: Exclude<SignInAnswer, { state: 'signed-in' }>, language: Language) {
	const reader = { locale: language };
	if (answer.state === 'paused') {
		return {
			title: m.entry_sign_in_paused_title({}, reader),
			text: m.entry_sign_in_paused({ count: answer.minutes }, reader)
		};
	}
	return {
		title: m.entry_sign_in_mismatch({}, reader),
		text:
			answer.left === 0
				? m.entry_sign_in_no_tries({}, reader)
				: m.entry_sign_in_tries_left({ count: answer.left }, reader)
	};
}
