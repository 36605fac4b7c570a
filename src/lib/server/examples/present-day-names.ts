/** The present-day example's names in three languages, by the names of its data file. */
import { yearOf } from '$lib/domain/calendar';
import type { Language, Name } from '$lib/domain/facts';
import type { Laying } from './present-day-laying';
import { inThreeLanguages as named } from './three-languages';

/** The workspace's name too. */
export const organisationName = named('Aq Bosaga', 'Ақ босаға', 'Ақ босаға');

const programNames: readonly Name[] = [
	named('Shelter, Petropavlovsk', 'Приют, Петропавловск', 'Баспана, Петропавл'),
	named('Reintegration grants', 'Гранты на реинтеграцию', 'Қайта бейімделу гранттары'),
	named('Legal aid', 'Юридическая помощь', 'Заң көмегі'),
	named('Hotline 24/7', 'Горячая линия 24/7', 'Сенім телефоны 24/7'),
	named('Training for police', 'Обучение полиции', 'Полицейлерді оқыту'),
	named('Shelter, Astana', 'Приют, Астана', 'Баспана, Астана'),
	named('Child-friendly room', 'Комната для детей', 'Балаларға арналған бөлме'),
	named('Prevention campaign', 'Профилактическая кампания', 'Алдын алу науқаны'),
	named('Shelter, Almaty', 'Приют, Алматы', 'Баспана, Алматы')
];

const regionNames: readonly Name[] = [
	named('North Kazakhstan', 'Северо-Казахстанская область', 'Солтүстік Қазақстан облысы'),
	named('Astana', 'Астана', 'Астана'),
	named('Almaty', 'Алматы', 'Алматы')
];

const sourceNames: readonly Name[] = [
	named('Akimat of Petropavlovsk', 'Акимат Петропавловска', 'Петропавл әкімдігі'),
	named('EU “Safe Return”', 'ЕС «Безопасное возвращение»', 'ЕО «Қауіпсіз оралу»'),
	named('EU “Safe Return II”', 'ЕС «Безопасное возвращение II»', 'ЕО «Қауіпсіз оралу II»'),
	named('Akimat renewal', 'Продление от акиматов', 'Әкімдіктердің ұзартуы'),
	named('UN trust fund', 'Целевой фонд ООН', 'БҰҰ нысаналы қоры'),
	named('Ministry of Justice', 'Министерство юстиции', 'Әділет министрлігі'),
	named('Own income', 'Собственные доходы', 'Өз табысы'),
	named('Civil Initiatives Centre', 'Центр гражданских инициатив', 'Азаматтық бастамалар орталығы'),
	named('US bureau', 'Бюро США', 'АҚШ бюросы'),
	named('Embassy grant', 'Грант посольства', 'Елшілік гранты'),
	named('Akimat of Astana', 'Акимат Астаны', 'Астана әкімдігі'),
	named('Akimat', 'Акимат', 'Әкімдік'),
	named('Zhanashyr corporate fund', 'Корпоративный фонд «Жанашыр»', '«Жанашыр» корпоративтік қоры'),
	named(
		'Ministry of Culture and Information',
		'Министерство культуры и информации',
		'Мәдениет және ақпарат министрлігі'
	),
	named('Akimat of Almaty', 'Акимат Алматы', 'Алматы әкімдігі')
];

/** Of sources that do not bear their funder's name. */
const funderNames = new Map<string, Name>([
	['EU “Safe Return”', euDelegation()],
	['EU “Safe Return II”', euDelegation()],
	[
		'Akimat renewal',
		named(
			'Akimats of Petropavlovsk and Astana',
			'Акиматы Петропавловска и Астаны',
			'Петропавл және Астана әкімдіктері'
		)
	],
	['Own income', organisationName],
	['Embassy grant', named('Embassy', 'Посольство', 'Елшілік')],
	['Akimat', named('Akimat of North Kazakhstan', 'Акимат СКО', 'СҚО әкімдігі')]
]);

/** The name of the plan that the file writes with the years of its own as-of day. */
export const planKey = 'Government plan on trafficking 2027–2029';
export const planPeriod = { from: '2027-01', to: '2029-12' } as const;
export const government = named('Government', 'Правительство', 'Үкімет');

export const programName = (key: string) => byEnglish(programNames, key);
export const regionName = (key: string) => byEnglish(regionNames, key);

export function sourceName(key: string, laying: Laying): Name {
	return key === planKey ? planName(laying) : byEnglish(sourceNames, key);
}

export function funderName(key: string): Name {
	if (key === planKey) return government;
	return funderNames.get(key) ?? byEnglish(sourceNames, key);
}

/** The years are those of the plan as it is laid. */
function planName({ month }: Laying): Name {
	const [from, to] = [yearOf(month(planPeriod.from)), yearOf(month(planPeriod.to))];
	return named(
		`Government plan on trafficking ${from}–${to}`,
		`План Правительства против торговли людьми на ${from}–${to} годы`,
		`Үкіметтің адам саудасына қарсы ${from}–${to} жылдарға арналған жоспары`
	);
}

interface Capacity {
	readonly file: string;
	readonly units: Readonly<Record<Language, string>>;
}

/** A budget's label and its one line, which the book keeps in one language. */
export const budgetWords: Readonly<Record<Language, { label: string; line: string }>> = {
	en: { label: 'Approved budget', line: 'Running costs' },
	ru: { label: 'Утверждённая смета', line: 'Текущие расходы' },
	kk: { label: 'Бекітілген смета', line: 'Ағымдағы шығындар' }
};

/** A unit that the file writes in English; each stands beside any count in its language. */
const capacities: readonly Capacity[] = [
	{ file: 'beds', units: { en: 'beds', ru: 'чел. в приюте', kk: 'төсек-орын' } },
	unit('clients', 'клиентов в месяц', 'айына клиент'),
	unit('calls', 'звонков в месяц', 'айына қоңырау'),
	unit('people', 'человек в месяц', 'айына адам'),
	unit('children', 'детей в месяц', 'айына бала'),
	unit('pupils', 'школьников в месяц', 'айына оқушы')
];

/** "1,200 pupils/month" as a count and its unit, which the book keeps in one language. */
export function capacityIn(language: Language, text: string) {
	const [count = '', ...words] = text.split(' ');
	const capacity = capacities.find(({ file }) => file === words.join(' '));
	if (capacity === undefined) throw new Error(`no unit known for ${text}`);
	return { count: Number(count.replaceAll(',', '')), unit: capacity.units[language] };
}

function unit(what: string, ru: string, kk: string): Capacity {
	const file = `${what}/month`;
	return { file, units: { en: file, ru, kk } };
}

function euDelegation(): Name {
	return named('EU delegation', 'Представительство ЕС', 'ЕО өкілдігі');
}

function byEnglish(names: readonly Name[], key: string): Name {
	const name = names.find(({ en }) => en === key);
	if (name === undefined) throw new Error(`no names known for ${key}`);
	return name;
}
