/** Invented documents of the present-day example, and what each says of its source. */
import type { Claim, DocumentReference, Name, Source } from '$lib/domain/facts';
import { match } from '$lib/domain/figure';
import type { AnyMoney } from '$lib/domain/money';
import { formatInteger } from '$lib/format/numbers';
import { inThreeLanguages as named } from './three-languages';

type ClaimFacts = Omit<Claim, 'id' | 'sourceId' | 'documentId'>;
type Facts = Omit<Source, 'id' | 'funderId' | 'planId'>;

export interface Citation {
	readonly document: Omit<DocumentReference, 'id'>;
	readonly claim: ClaimFacts;
}

/** No document is recorded of these: the example shows that too. */
const uncited = ['EU “Safe Return II”', 'Ministry of Culture and Information'];

/** Null where the example cites nothing. */
export function citationOf(key: string, source: Facts, author: Name): Citation | null {
	const day = source.steps[0]?.day;
	if (uncited.includes(key) || day === undefined) return null;
	const claim = match<AnyMoney, ClaimFacts | null>(source.amount, {
		known: ({ minor }) => amountClaim(minor, source),
		undisclosed: undisclosedClaim,
		missing: () => null
	});
	const document = { title: titleOf(source), author, occasion: null, day, file: null, link: null };
	return claim && { document, claim };
}

function titleOf({ kind, name }: Facts): Name {
	if (kind === 'own_income')
		return named(
			'Decision of the board on the reserve (invented)',
			'Решение правления о резерве (вымышлено)',
			'Басқарманың резерв туралы шешімі (ойдан шығарылған)'
		);
	if (kind === 'plan_allocation')
		return named(
			`${name.en}, table of expenses (invented)`,
			`${name.ru}: таблица расходов (вымышлена)`,
			`${name.kk}: шығындар кестесі (ойдан шығарылған)`
		);
	return named(
		`Agreement: ${name.en} (invented)`,
		`Договор: ${name.ru} (вымышлен)`,
		`Шарт: ${name.kk} (ойдан шығарылған)`
	);
}

const adopted = { adopted: true, note: null, statedUsd: null, statedOther: null } as const;

function amountClaim(minor: number, { start, end }: Facts): ClaimFacts {
	return {
		...adopted,
		place: '§ 2',
		quote: `${formatInteger(minor / 100, 'ru')} тенге`,
		quoteLanguage: 'ru',
		statedKzt: minor,
		statedStart: start.state === 'stated' ? start.adopted : null,
		statedEnd: end.state === 'stated' ? end.adopted : null
	};
}

function undisclosedClaim(): ClaimFacts {
	return {
		...adopted,
		place: '§ 4',
		quote: 'the amount is confidential',
		quoteLanguage: 'en',
		statedKzt: null,
		statedStart: null,
		statedEnd: null
	};
}
