/** A program with need: what each month needs, what covers it, what is promised inside the gap. */
import { lastDayOf } from '$lib/domain/calendar';
import type { Firmness } from '$lib/domain/kinds';
import { match } from '$lib/domain/figure';
import type { MonthPart, ProgramMonth, ProgramReport } from '$lib/domain/report';
import type {
	NeedMonth,
	NeedPart,
	NeedStrip,
	UndisclosedPart
} from '$lib/charts/horizon/strip-types';
import { formatPercent } from '$lib/format/numbers';
import { firmnessWord } from '$lib/format/words';
import { m } from '$lib/paraglide/messages';
import { edgeAfter, full, placeOf, sourceName, type Given } from './given';
import { lossMarks } from './loss-marks';

export function needStrip(program: ProgramReport, given: Given): NeedStrip {
	const chances = new Map(program.presences.map((one) => [one.allocationId, one.chance]));
	return {
		kind: 'need',
		months: program.months.map((month) => needMonth(month, chances, given)),
		losses: lossMarks(program.losses, given)
	};
}

type Chances = ReadonlyMap<number, number | null>;

function needMonth(month: ProgramMonth, chances: Chances, given: Given): NeedMonth {
	const contracted = month.parts.filter(({ firmness }) => firmness === 'committed');
	const expected = month.parts.filter(({ firmness }) => firmness !== 'committed');
	const surplus = surplusWords(month, given);
	return {
		need: match<number, number | null>(month.need, {
			known: (minor) => minor,
			undisclosed: () => null,
			missing: () => null
		}),
		contracted: [
			...bySource(contracted).flatMap((parts) => knownPart(parts, chances, surplus, given)),
			...carriedPart(month, given)
		],
		undisclosed: bySource(contracted).flatMap((parts) => unknownPart(parts, given)),
		expected: bySource(expected).flatMap((parts) => knownPart(parts, chances, null, given))
	};
}

/** Allocations of one source to one program are one block. */
function bySource(parts: readonly MonthPart[]): MonthPart[][] {
	const groups = new Map<string, MonthPart[]>();
	for (const part of parts) {
		const key = keyOf(part);
		groups.set(key, [...(groups.get(key) ?? []), part]);
	}
	return [...groups.values()];
}

function keyOf({ sourceId, firmness }: MonthPart): string {
	return `${sourceId} ${firmness}`;
}

/** Promised by a plan or a decision, or merely asked for. */
export function textureOf(firmness: Firmness): NeedPart['texture'] {
	if (firmness === 'committed') return 'solid';
	return firmness === 'planned' || firmness === 'awarded' ? 'promised' : 'pipeline';
}

function knownPart(
	parts: readonly MonthPart[],
	chances: Chances,
	surplus: string | null,
	given: Given
): NeedPart[] {
	const known = parts.flatMap((part) => (part.amount.state === 'known' ? [part] : []));
	const [first] = known;
	if (first === undefined) return [];
	const amount = known.reduce((sum, part) => sum + minorOf(part), 0);
	const name = sourceName(first.sourceId, given);
	const chance = chances.get(first.allocationId) ?? null;
	const told = { source: name, amount: full(amount, given) };
	return [
		{
			...runOf(known, given),
			key: keyOf(first),
			origin: first.origin,
			texture: textureOf(first.firmness),
			amount,
			name: namesOf(name, first.firmness, chance, given),
			title:
				surplus === null
					? m.horizon_block_title(told, given.locale)
					: m.horizon_block_title_surplus({ ...told, surplus }, given.locale)
		}
	];
}

function minorOf(part: MonthPart): number {
	return part.amount.state === 'known' ? part.amount.value : 0;
}

function namesOf(source: string, step: Firmness, chance: number | null, given: Given): string[] {
	if (step === 'committed') return [source];
	const firmness = firmnessWord(step, given.language);
	if (chance === null)
		return [m.horizon_block_expected({ source, firmness }, given.locale), source];
	const odds = formatPercent(chance, given.language);
	return [m.horizon_block_chance({ source, firmness, chance: odds }, given.locale), source];
}

/** Money whose amount nobody tells, or for which there is no rate. */
function unknownPart(parts: readonly MonthPart[], given: Given): UndisclosedPart[] {
	const unknown = parts.filter(({ amount }) => amount.state !== 'known');
	const [first] = unknown;
	if (first === undefined) return [];
	const source = sourceName(first.sourceId, given);
	const told =
		first.amount.state === 'undisclosed'
			? m.horizon_block_undisclosed({ source }, given.locale)
			: m.horizon_block_no_rate({ source }, given.locale);
	const { origin } = first;
	return [
		{ ...runOf(unknown, given), key: keyOf(first), origin, name: [told, source], title: told }
	];
}

function runOf(parts: readonly MonthPart[], given: Given): { from: number; to: number } {
	return {
		from: Math.min(...parts.map(({ from }) => placeOf(from, given))),
		to: Math.max(...parts.map(({ to }) => edgeAfter(to, given)))
	};
}

/** A surplus of earlier months that a source carries into this one, shown apart. */
function carriedPart({ month, carried }: ProgramMonth, given: Given): NeedPart[] {
	if (carried.state !== 'known' || carried.value <= 0) return [];
	const name = m.horizon_carried({}, given.locale);
	const amount = full(carried.value, given);
	return [
		{
			from: placeOf(`${month}-01`, given),
			to: edgeAfter(lastDayOf(month), given),
			key: 'carried',
			origin: 'carried',
			texture: 'solid',
			amount: carried.value,
			name: [name],
			title: m.horizon_block_title({ source: name, amount }, given.locale)
		}
	];
}

/** "+12%", for the tooltip. */
function surplusWords({ need, surplus }: ProgramMonth, given: Given): string | null {
	if (need.state !== 'known' || surplus.state !== 'known') return null;
	if (need.value <= 0 || surplus.value <= 0) return null;
	return `+${formatPercent(Math.round((surplus.value * 10_000) / need.value), given.language)}`;
}
