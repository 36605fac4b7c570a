/** One check on a page of its own: its words, where to look, and the form that accepts it. */
import type { Language } from '$lib/domain/facts';
import { m } from '$lib/paraglide/messages';
import type { HeadView } from '../../../sources/form/head-view';
import { actionAt } from '../../../sources/form/place.server';
import { itemView } from '../../item-view';
import type { CheckPlace } from './place.server';

export type CheckPageView = ReturnType<typeof checkPage>;

export function checkPage(place: CheckPlace, language: Language) {
	const reader = { locale: language };
	const { check, report, acceptance, decides } = place;
	const item = check && itemView(check, report, place, language);
	const accepted = check?.acceptance.state === 'holds';
	return {
		head: headView(item?.title ?? m.figures_gone_title({}, reader), place, language),
		item,
		settle: m.figures_settle({}, reader),
		gone: m.figures_gone_text({}, reader),
		forbidden: decides || accepted ? null : m.figures_forbidden({}, reader),
		accept: check && decides && !accepted ? acceptView(place, language) : null,
		withdraw:
			check && decides && accepted && acceptance
				? withdrawView(acceptance.version, place.search, language)
				: null,
		back: { text: m.figures_cancel({}, reader), href: `${place.base}/checks${place.search}` }
	};
}

function headView(title: string, { base, search }: CheckPlace, language: Language): HeadView {
	const reader = { locale: language };
	const all = m.figures_title({}, reader);
	return {
		title,
		label: all,
		crumbs: [{ href: `${base}/checks${search}`, text: all }],
		here: m.figures_crumb({}, reader)
	};
}

function acceptView({ check, acceptance, asked, search }: CheckPlace, language: Language) {
	const reader = { locale: language };
	return {
		action: actionAt('accept', search),
		title: m.figures_accept_title({}, reader),
		about: m.figures_accept_about({}, reader),
		errors: m.figures_errors({}, reader),
		/* what was looked at: an acceptance is given for these figures and no others */
		figures: check?.figures ?? '',
		version: acceptance === null ? '' : String(acceptance.version),
		typed: { acceptedOn: asked.asOf },
		reason: { label: m.figures_reason({}, reader), hint: m.figures_reason_hint({}, reader) },
		day: { label: m.figures_day({}, reader), hint: m.figures_day_hint({}, reader) },
		save: m.figures_save({}, reader)
	};
}

function withdrawView(version: number, search: string, language: Language) {
	const reader = { locale: language };
	return {
		action: actionAt('withdraw', search),
		title: m.figures_withdraw_title({}, reader),
		about: m.figures_withdraw_about({}, reader),
		version: String(version),
		reason: m.figures_withdraw_reason({}, reader),
		save: m.figures_withdraw_save({}, reader)
	};
}
