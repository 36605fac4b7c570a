/** The words beside a draft that the device keeps, and what it is kept under. */
import type { DraftView } from '$lib/components/ui/draft-view';
import { addDays } from '$lib/domain/calendar';
import { formatDay } from '$lib/format/dates';
import type { Language } from '$lib/domain/facts';
import { m } from '$lib/paraglide/messages';
import type { FormPlace } from './place.server';

/** Further back no draft is shown; the device's day may be the next one already. */
const daysBack = 8;

/** @param form the part of the address that tells this form from the workspace's others */
export function draftView(
	{ context, base }: FormPlace,
	form: string,
	language: Language
): DraftView {
	const reader = { locale: language };
	const today = context.now.toISOString().slice(0, 10);
	const days = Array.from({ length: daysBack + 2 }, (_, back) => addDays(today, 1 - back));
	return {
		key: `${context.actor.id}${base}/${form}`,
		home: `${base}/`,
		now: context.now.getTime(),
		today: m.entry_draft_today({ time: '{time}' }, reader),
		earlier: m.entry_draft_earlier({ day: '{day}', time: '{time}' }, reader),
		days: Object.fromEntries(days.map((day) => [day, formatDay(day, language)])),
		discard: m.entry_draft_discard({}, reader)
	};
}
