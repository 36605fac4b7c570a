/** Finding and saving one payment of a source. */
import { fail, redirect } from '@sveltejs/kit';
import type { AmountView } from '$lib/components/ui/amount-view';
import type { Tranche } from '$lib/domain/agreement';
import type { Source } from '$lib/domain/facts';
import type { CurrencyCode } from '$lib/domain/money';
import { Answers } from '$lib/server/forms/answers';
import { readEdited } from '$lib/server/forms/edited';
import { noErrors, type Errors } from '$lib/server/forms/read-form';
import type { Versioned } from '$lib/server/history/change';
import { editTranche, recordTranche } from '$lib/server/tranches/commands';
import { readTranche } from '$lib/server/tranches/input';
import { findTranche } from '$lib/server/tranches/queries';
import { trancheRefusalWords } from '$lib/server/tranches/refusal-words';
import { typedAmounts } from '../../amounts/typed-amounts.server';
import { absent, forbid, sourceAt, type FormPlace } from './place.server';
import { staleTranche } from './tranche-view';
import type { Typed } from './typed';

type Amounts = Readonly<Record<string, AmountView>>;
const noAmounts: Amounts = {};

interface Posted {
	readonly locals: App.Locals;
	readonly request: Request;
	readonly url: URL;
}

interface Named {
	readonly source: string;
	readonly tranche: string;
}

/** @throws HttpError 404 where the source has no such tranche */
export async function trancheAt(
	place: FormPlace,
	locals: App.Locals,
	params: Named
): Promise<{ source: Versioned<Source>; tranche: Versioned<Tranche> }> {
	const source = await sourceAt(place, locals, params.source);
	const known = /^\d{1,12}$/.test(params.tranche);
	const tranche = known ? await findTranche(place.db, Number(params.tranche)) : null;
	return tranche?.sourceId === source.id ? { source, tranche } : absent(locals);
}

/**
 * Back to the source, or the form with what was typed.
 * @param id of the one that is edited; null for a new one
 */
export async function saveTranche(
	{ source, id }: { readonly source: Source; readonly id: number | null },
	place: FormPlace,
	{ locals, request, url }: Posted
) {
	const { language, today } = locals;
	const answers = new Answers(await request.formData(), language);
	const { typed } = answers;
	const edited = id === null ? null : readEdited(answers, id);
	if (source.amount.state !== 'known') {
		const errors = trancheRefusalWords({ fault: 'no-currency' }, language);
		return fail(400, { typed, errors, amounts: noAmounts, stale: null });
	}
	const { currency } = source.amount.value;
	const again = async (errors: Errors) => {
		const amounts = await trancheAmounts(place, typed, currency, locals);
		return fail(400, { typed, errors, amounts, stale: null });
	};
	const input = readTranche(answers, { currency, today });
	if (input === null || !answers.faultless) return again(answers.errors);
	const tranche = { ...input, sourceId: source.id };
	const saved = edited
		? await editTranche(place.db, place.context, edited, tranche)
		: await recordTranche(place.db, place.context, tranche);
	if (saved.state === 'done') redirect(303, `${place.base}/sources/${source.id}${place.search}`);
	if (saved.state === 'refused') return again(trancheRefusalWords(saved.refusal, language));
	if (saved.state === 'stale') {
		const versions = { yours: typed, address: url.pathname + place.search };
		const stale = staleTranche(saved.current, currency, versions, language);
		const version = String(saved.current.version);
		return fail(409, {
			typed: { ...typed, version },
			errors: noErrors,
			amounts: noAmounts,
			stale
		});
	}
	return saved.state === 'forbidden' ? forbid(locals) : absent(locals);
}

/** How both sums were understood, each at the rate of its own day. */
async function trancheAmounts(
	{ db, asOf }: FormPlace,
	typed: Typed,
	currency: CurrencyCode,
	{ language }: App.Locals
): Promise<Amounts> {
	const sides = [
		{ fields: { planned: currency }, dayField: 'plannedOn' },
		{ fields: { received: currency }, dayField: 'receivedOn' }
	];
	const views = await Promise.all(
		sides.map((side) => typedAmounts(db, { typed, ...side }, asOf, language))
	);
	return { ...views[0], ...views[1] };
}
