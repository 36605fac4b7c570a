/** What the list says when it has no row, and the one way on. */
import type { EmptyView } from '$lib/components/ui/list-views';
import type { Language } from '$lib/domain/facts';
import { m } from '$lib/paraglide/messages';
import { listHref } from '../list/address';
import { filtered, type ProgramItem } from './listing';
import { noFilter, type Selection } from './selection';

/**
 * @param items all programs, before the selection
 * @param start where a first program is recorded, or read about; its text and address
 */
export function emptyView(
	items: readonly ProgramItem[],
	selection: Selection,
	{ search, start }: { readonly search: string; readonly start: EmptyView['links'] },
	language: Language
): EmptyView {
	const options = { locale: language };
	if (items.length === 0) {
		return {
			title: m.programs_empty_title({}, options),
			text: m.programs_empty_text({}, options),
			links: start
		};
	}
	const ended = filtered(items, { ...selection, standing: 'ended' }).length;
	const among = {
		text: m.programs_nothing_ended({ count: ended }, options),
		href: listHref(search, { standing: 'ended' })
	};
	const clear = {
		text: m.programs_nothing_clear({}, options),
		href: listHref(search, noFilter)
	};
	return {
		title: m.programs_nothing_title({}, options),
		text: m.programs_nothing_text({}, options),
		links: selection.standing !== 'ended' && ended > 0 ? [among, clear] : [clear]
	};
}
