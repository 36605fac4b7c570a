/** The invented present-day NGO of the pictures, as facts. */
import { lastDayOf, monthIndex } from '$lib/domain/calendar';
import { origins, type Facts, type Origin } from '$lib/domain/facts';
import { firmnesses, sourceKinds, type Firmness, type SourceKind } from '$lib/domain/kinds';
import example from '../fixtures/example-present-day.json';
import { ledger } from './ledger';

function oneOf<T extends string>(words: readonly T[], text: string): T {
	const word = words.find((candidate) => candidate === text.split(',')[0]);
	if (word === undefined) throw new Error(`unknown word: ${text}`);
	return word;
}

export function presentDay(): Facts {
	return ledger(
		example.programs.map((program) => ({
			name: program.name,
			kind: program.kind,
			region: program.region,
			need: {
				monthly: program.need_per_month * 1000,
				from: program.need_from,
				to: program.need_to
			},
			money: program.funding.map((entry) => ({
				source: entry.source,
				origin: oneOf<Origin>(origins, entry.origin),
				kind: oneOf<SourceKind>(sourceKinds, entry.kind),
				firmness: oneOf<Firmness>(firmnesses, entry.firmness),
				amount:
					entry.per_month === null
						? null
						: entry.per_month * 1000 * (monthIndex(entry.to) - monthIndex(entry.from) + 1),
				from: `${entry.from}-01`,
				to: lastDayOf(entry.to)
			}))
		}))
	);
}
