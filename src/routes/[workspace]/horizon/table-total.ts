/** The lines of the table that sum several programs, and what all of its lines are made of. */
import { origins } from '$lib/domain/facts';
import type { GroupMonth } from '$lib/domain/region-groups';
import type { Total } from '$lib/domain/report';
import type { TableLine } from '$lib/charts/horizon/table-types';
import { originWord } from '$lib/format/words';
import { m } from '$lib/paraglide/messages';
import { bare, type Given } from './given';

export function totalLines(months: readonly GroupMonth[], given: Given): TableLine[] {
	const { locale, language } = given;
	const line = (name: string, of: (month: GroupMonth) => Total) =>
		lineOf(
			name,
			months.map((month) => totalText(of(month), given))
		);
	return [
		line(m.horizon_table_need({}, locale), ({ need }) => need),
		...origins.map((origin) =>
			line(originWord(origin, language), ({ byOrigin }) => byOrigin[origin])
		),
		line(m.horizon_table_contracted({}, locale), ({ committed }) => committed),
		gapLine(
			months.map(({ gap }) => ({ text: totalText(gap, given), short: gap.minor > 0 })),
			given
		)
	];
}

export function lineOf(name: string, texts: readonly string[]): TableLine {
	return { name, cells: texts.map((text) => ({ text, months: 1, short: false })), quiet: false };
}

export function gapLine(
	gaps: readonly { readonly text: string; readonly short: boolean }[],
	{ locale }: Given
): TableLine {
	const cells = gaps.map((gap) => ({ ...gap, months: 1 }));
	return { name: m.horizon_table_gap({}, locale), cells, quiet: false };
}

/** The known part; "?" says that more of it is undisclosed or has no rate. */
export function totalText(total: Total, given: Given): string {
	const open = total.undisclosed.length > 0 || total.withoutRate > 0;
	if (open && total.minor === 0) return m.horizon_table_unknown({}, given.locale);
	const text = `${total.assumed ? '≈' : ''}${bare(total.minor, given)}`;
	return open ? `${text} + ?` : text;
}
