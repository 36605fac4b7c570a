/** One program as the list shows it: plain strings, two facts a cell. */
import { layMiniStrip } from '$lib/charts/coverage/mini-strip';
import type { Language, Name } from '$lib/domain/facts';
import { formatDay } from '$lib/format/dates';
import { nameIn } from '$lib/format/names';
import { formatInteger } from '$lib/format/numbers';
import { programKindWord } from '$lib/format/words';
import { m } from '$lib/paraglide/messages';
import { lossMarks } from '../horizon/loss-marks';
import { needStrip } from '../horizon/need-view';
import { ribbonStrip } from '../horizon/ribbon-view';
import { placeOf, type Given } from '../horizon/given';
import { statusView } from '../horizon/status-view';
import { gapText, needText, untilText } from './figure-words';
import type { ProgramItem } from './listing';

export type RowView = ReturnType<typeof rowView>;

export function rowView(item: ProgramItem, given: Given) {
	const { report, organisation } = item;
	const { language } = given;
	const shown = { lens: given.report.question.lens, language };
	const { region } = report.program;
	return {
		id: report.program.id,
		name: item.name,
		nameLanguage: foreign(report.program.name, language),
		href: given.programHref(report.program.id),
		kind: kindAndCapacity(item, language),
		region: region === null ? null : nameIn(region, language).text,
		organisation: nameIn(organisation, language).text,
		need: needText(item.need, item.needAssumed, shown),
		until: {
			text: untilText(report.fundedUntil, language),
			urgent: 'day' in report.fundedUntil || item.short ? statusView(report, given).urgent : false
		},
		loss: lossView(item, given),
		strip: stripOf(item, given),
		gap: gapText(item.gap, shown)
	};
}

/** "Shelter · 14 beds" */
export function kindAndCapacity({ report }: Pick<ProgramItem, 'report'>, language: Language) {
	const kind = programKindWord(report.program.kind, language);
	const { capacity } = report.program;
	if (capacity === null) return kind;
	const count = formatInteger(capacity.count, language);
	return m.programs_kind_capacity({ kind, count, unit: capacity.unit }, { locale: language });
}

/** The language of a name that is not in the reader's, to mark it for screen readers. */
export function foreign(name: Name, language: Language): Language | null {
	const own = nameIn(name, language).language;
	return own === language ? null : own;
}

function lossView({ report }: ProgramItem, given: Given) {
	const [first] = report.losses;
	if (!first) {
		return {
			day: m.programs_loss_none({}, given.locale),
			known: false,
			assumed: false,
			detail: ''
		};
	}
	const [mark] = lossMarks([first], given);
	return {
		day: formatDay(first.day, given.language),
		known: true,
		assumed: first.assumed,
		detail: mark?.details[0] ?? ''
	};
}

function stripOf({ report }: ProgramItem, given: Given) {
	const strip = report.needRecorded ? needStrip(report, given) : ribbonStrip(report, given);
	return layMiniStrip(strip, given.months.length, placeOf(given.report.question.asOf, given));
}
