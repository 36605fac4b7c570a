/** The lots that a total is split into, as they are typed: one a row, all of them. */
import { nameIn } from '$lib/format/names';
import { formatMoney } from '$lib/format/money';
import type { Source } from '$lib/domain/facts';
import { money, type AnyMoney } from '$lib/domain/money';
import type { LotPart } from '$lib/domain/pipeline/split-lots';
import { m } from '$lib/paraglide/messages';
import { requiredAmount } from '../forms/answered';
import type { Answers } from '../forms/answers';
import { typedName } from '../forms/typed-name';

const longestName = 200;
const longestNumber = 60;

/** Null, with messages by field and row, where anything typed cannot be used. */
export function readLots(answers: Answers, source: Source, total: AnyMoney): LotPart[] | null {
	const rows = Array.from({ length: source.lots }, (_, row) => row);
	const parts = rows.flatMap((row) => readLot(answers, row, source, total) ?? []);
	if (!answers.faultless) return null;
	const sum = parts.reduce((all, { minor }) => all + minor, 0);
	if (sum === total.minor) return parts;
	const reader = { locale: answers.language };
	const told = (minor: number) => formatMoney(money(total.currency, minor), answers.language);
	const said = { difference: told(Math.abs(total.minor - sum)), total: told(total.minor) };
	return answers.refuse(
		`amount.${source.lots - 1}`,
		sum < total.minor
			? m.chain_lots_error_less(said, reader)
			: m.chain_lots_error_more(said, reader)
	);
}

function readLot(
	answers: Answers,
	row: number,
	source: Source,
	{ currency }: AnyMoney
): LotPart | null {
	const { language } = answers;
	const reader = { locale: language };
	const text = answers.line(`name.${row}`, longestName, m.chain_lots_error_name({}, reader));
	const lotNumber = answers.optionalLine(`number.${row}`, longestNumber);
	const minor = requiredAmount(
		answers,
		`amount.${row}`,
		currency,
		m.chain_lots_error_amount({}, reader)
	);
	if (text === null || minor === null) return null;
	const kept = row === 0 && nameIn(source.name, language).text === text;
	return { name: kept ? source.name : typedName(text, language), lotNumber, minor };
}
