/** The settings of a workspace as a form, in plain strings. */
import type { StaleView } from '$lib/components/ui/stale-view';
import type { Language } from '$lib/domain/facts';
import { fullNames } from '$lib/format/month-names';
import { m } from '$lib/paraglide/messages';
import type { Versioned } from '$lib/server/history/change';
import { longestWorkspace, monthNumbers, zonesBeside } from '$lib/server/workspace/input';
import type { WorkspaceSettings } from '$lib/server/workspace/queries';
import { historyHref } from '../history/selection';
import { comparedNames, nameWords, typedNames } from '../record/name-words';
import { staleRows } from '../sources/form/stale-view';
import type { Typed } from '../sources/form/typed';

const basisPointsAPercent = 100;

export function settingsView(
	settings: Versioned<WorkspaceSettings>,
	{ slug, saved }: { readonly slug: string; readonly saved: boolean },
	language: Language
) {
	const reader = { locale: language };
	return {
		title: m.settings_title({}, reader),
		about: m.settings_about({}, reader),
		saved: saved ? m.settings_saved({}, reader) : null,
		errors: m.source_form_errors({}, reader),
		fields: fieldWords(settings, slug, language),
		reason: {
			label: m.source_form_reason({}, reader),
			hint: m.source_form_reason_hint({}, reader)
		},
		typed: typedFrom(settings),
		save: m.settings_save({}, reader),
		history: {
			text: m.history_link_record({}, reader),
			href: historyHref(`/${slug}`, 'workspace', settings.id)
		},
		deletion: {
			title: m.settings_delete_title({}, reader),
			about: m.settings_delete_about({}, reader),
			link: { text: m.settings_delete_link({}, reader), href: `/workspaces/${slug}/delete` }
		}
	};
}

/** What somebody else saved meanwhile, beside what stands in the form. */
export function staleSettings(
	current: Versioned<WorkspaceSettings>,
	{ yours, slug }: { readonly yours: Typed; readonly slug: string },
	language: Language
): StaleView {
	const { name, shortOver, firstMonth, zone } = fieldWords(current, slug, language);
	const versions = { theirs: typedFrom(current), yours, address: `/${slug}/settings` };
	return staleRows(versions, { ...comparedNames(name), shortOver, firstMonth, zone }, language);
}

function fieldWords({ zone }: WorkspaceSettings, slug: string, language: Language) {
	const reader = { locale: language };
	const label = m.settings_name({}, reader);
	return {
		name: nameWords({ label, hint: m.settings_name_hint({ slug }, reader) }, language),
		limits: { name: longestWorkspace },
		shortOver: { label: m.settings_short({}, reader), hint: m.settings_short_hint({}, reader) },
		firstMonth: {
			label: m.settings_first_month({}, reader),
			options: monthNumbers.map((month) => ({
				value: String(month),
				text: fullNames[language][month - 1] ?? String(month)
			}))
		},
		zone: {
			label: m.settings_zone({}, reader),
			hint: m.settings_zone_hint({}, reader),
			options: zonesBeside(zone).map((code) => ({ value: code, text: code }))
		}
	};
}

function typedFrom(settings: Versioned<WorkspaceSettings>): Typed {
	return {
		version: String(settings.version),
		...typedNames('name', settings.name),
		shortOver: String(settings.shortOver / basisPointsAPercent),
		firstMonth: String(settings.firstMonthOfYear),
		zone: settings.zone
	};
}
