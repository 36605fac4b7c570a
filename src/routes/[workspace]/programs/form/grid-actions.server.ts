/** What the buttons of the grid do where no script runs: the same page, with all that was typed. */
import type { RequestEvent } from '@sveltejs/kit';
import { noErrors, typedIn } from '$lib/server/forms/read-form';
import { formPlace } from '../../sources/form/place.server';
import { withLine, withPeriod, without } from './grid.server';
import type { Typed } from './typed.server';
import { again, type Again } from './unsaved.server';

export const gridActions = {
	line: (event: RequestEvent) => gridAnswer(event, withLine),
	period: (event: RequestEvent) => gridAnswer(event, withPeriod),
	remove: (event: RequestEvent) => gridAnswer(event, (typed) => without(typed, typed['what'] ?? ''))
};

async function gridAnswer(
	{ locals, url, request }: RequestEvent,
	change: (typed: Typed) => Typed
): Promise<Again> {
	formPlace(locals, url);
	const typed = change(typedIn(await request.formData()));
	return again(typed, noErrors, locals.language);
}
