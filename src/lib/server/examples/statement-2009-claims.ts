/** Where the figures of the statement of 1 October 2009 stand, as bare phrases of its text. */
import type { Claim, DocumentReference } from '$lib/domain/facts';
import { statementDay } from './statement-2009';
import type { SourceKey } from './statement-2009-sources';
import { inThreeLanguages } from './three-languages';

export const document: Omit<DocumentReference, 'id'> = {
	title: inThreeLanguages(
		'Statement of 1 October 2009',
		'Выступление 1 октября 2009 г.',
		'2009 жылғы 1 қазандағы мәлімдеме'
	),
	author: inThreeLanguages(
		'Alina Orlova, NGO “Women support centre”, Petropavlovsk',
		'Алина Орлова, НПО «Women support centre», Петропавловск',
		'Алина Орлова, «Women support centre» ҮЕҰ, Петропавл'
	),
	occasion: inThreeLanguages('Work Session 6', 'Рабочее заседание 6', '6-жұмыс отырысы'),
	day: statementDay,
	file: null,
	link: null
};

type ClaimFacts = Omit<Claim, 'id' | 'sourceId' | 'documentId'>;

const wording = {
	quoteLanguage: 'en',
	statedKzt: null,
	statedUsd: null,
	statedOther: null,
	statedStart: null,
	statedEnd: null,
	adopted: true
} as const;

const sponsorship: ClaimFacts = {
	...wording,
	place: '§ 5',
	quote: 'retain sponsorship up to 2010',
	statedEnd: '2009-12-31',
	note: inThreeLanguages(
		'Read as: to 31 Dec 2009. It could mean 31 Dec 2010.',
		'Прочитано как по 31.12.2009; может значить по 31.12.2010.',
		'31.12.2009 күнін қоса алғанда деп оқылды; 31.12.2010 күнін де білдіруі мүмкін.'
	)
};

const created: ClaimFacts = {
	...wording,
	place: '§ 5',
	quote: 'created three months ago',
	statedStart: '2009-07-01',
	note: inThreeLanguages(
		'Three months before 1 Oct 2009: about 1 Jul 2009.',
		'За три месяца до 01.10.2009: около 01.07.2009.',
		'01.10.2009 күнінен үш ай бұрын: шамамен 01.07.2009.'
	)
};

const financed: ClaimFacts = {
	...wording,
	place: '§ 5',
	quote: 'for the period of three months',
	statedEnd: '2009-12-31',
	note: inThreeLanguages(
		'Read as: to 31 Dec 2009. If counted from the opening, it was over on 30 Sep 2009, the day before she spoke.',
		'Прочитано как по 31.12.2009. Если считать с открытия, срок истёк 30.09.2009, накануне выступления.',
		'31.12.2009 күнін қоса алғанда деп оқылды. Ашылған күннен бастап есептесе, мерзім сөз сөйленер алдында, 30.09.2009 күні біткен.'
	)
};

const bothLotAmounts = inThreeLanguages(
	'Both stated amounts are kept: ₸13,000,000 and $87,000.',
	'Сохранены обе суммы: 13 000 000 ₸ и 87 000 $.',
	'Екі сома да сақталды: 13 000 000 ₸ және 87 000 $.'
);

const lotsInTenge: ClaimFacts = {
	...wording,
	place: '§ 8',
	quote: 'three lots to the amount of 13 000 000 tenge',
	statedKzt: 1_300_000_000,
	note: bothLotAmounts
};

const lotsInDollars: ClaimFacts = {
	...wording,
	place: '§ 8',
	quote: 'equivalent to 87,000 USD',
	statedUsd: 8_700_000,
	note: bothLotAmounts
};

const plannedAmount: ClaimFacts = {
	...wording,
	place: '§ 8',
	quote: '1055000 tenge (70,000 dollars)',
	statedKzt: 105_500_000,
	statedUsd: 7_000_000,
	note: inThreeLanguages(
		'Both are kept as printed, and they cannot both be right.',
		'Обе суммы сохранены, как напечатаны; обе верны быть не могут.',
		'Екі сома да басылғанындай сақталды; екеуі бірдей дұрыс бола алмайды.'
	)
};

const plannedPeriod: ClaimFacts = {
	...wording,
	place: '§ 8',
	quote: 'period 2009-2011',
	statedStart: '2009-01-01',
	statedEnd: '2011-12-31',
	note: inThreeLanguages(
		'Read as: 1 Jan 2009 to 31 Dec 2011. The plan itself is for 2009–2010.',
		'Прочитано как с 01.01.2009 по 31.12.2011. Сам план рассчитан на 2009–2010 годы.',
		'01.01.2009 – 31.12.2011 деп оқылды. Жоспардың өзі 2009–2010 жылдарға арналған.'
	)
};

/** The first of each source tells its amount or its end. */
export const claims: Readonly<Record<SourceKey, readonly [ClaimFacts, ...ClaimFacts[]]>> = {
	donorsFirst: [sponsorship],
	donorsSecond: [sponsorship],
	stateAstana: [financed, created],
	lots: [lotsInTenge, lotsInDollars],
	planned: [plannedAmount, plannedPeriod]
};

/** Between the first claims of the lots and of the plan's money. */
export const overlapReason = inThreeLanguages(
	'Both are state money for NGOs, named under one point; the lots may carry out the plan.',
	'И то, и другое — бюджетные средства для НПО, названные в одном пункте; лоты могут быть исполнением плана.',
	'Екеуі де ҮЕҰ-ларға арналған, бір тармақта аталған бюджет қаражаты; лоттар жоспарды орындау болуы мүмкін.'
);
