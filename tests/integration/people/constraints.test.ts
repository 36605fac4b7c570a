/** What the tables of people and links refuse by themselves: raw SQL, past every command. */
import { beforeEach, describe, expect, it } from 'vitest';
import { migrateAccounts } from '$lib/server/db/migrate';
import { openDatabase, type Database } from '$lib/server/db/open';
import type { AccountsSchema } from '$lib/server/db/accounts-schema';

let sqlite: Database<AccountsSchema>['sqlite'];
const day = '2026-11-24T05:00:00.000Z';
const later = '2026-11-25T05:00:00.000Z';
const hash = 'a'.repeat(64);
const account = 'd'.repeat(32);

beforeEach(async () => {
	const database = openDatabase<AccountsSchema>(':memory:');
	await migrateAccounts(database);
	sqlite = database.sqlite;
	sqlite.exec(`
		insert into accounts (id, email, name, password_hash, language, created_at)
			values ('${account}', 'dinara@aqbosaga.kz', 'Dinara', '$argon2id$x', 'ru', '${day}');
		insert into workspaces (slug, file, name_first, name_en, created_at)
			values ('aq-bosaga', 'aq-bosaga.sqlite', 'en', 'Aq Bosaga', '${day}');
		insert into memberships (account_id, workspace, role)
			values ('${account}', 'aq-bosaga', 'director');
		insert into invitations (token_hash, workspace, role, made_by, made_at, expires_at)
			values ('${hash}', 'aq-bosaga', 'viewer', '${account}', '${day}', '${later}');
		insert into recovery_links (token_hash, account_id, made_at, expires_at)
			values ('${hash}', '${account}', '${day}', '${later}');
		insert into people_changes (workspace, at, actor_id, actor_name, noun, action, after)
			values ('aq-bosaga', '${day}', '${account}', 'Dinara', 'people', 'recorded', '{}');
	`);
});

const refusals: readonly (readonly [string, string])[] = [
	['a disabling without its instant', `update memberships set disabled_at = 'yes'`],
	['a visit on a day without its time', `update memberships set last_seen_at = '2026-11-24'`],
	['a token that is no hash', `update invitations set token_hash = 'k7Qm-2vXe'`],
	['a hash in capitals', `update recovery_links set token_hash = upper(token_hash)`],
	['an invitation into nowhere', `update invitations set workspace = 'nowhere'`],
	['an invitation to a role that is none', `update invitations set role = 'owner'`],
	['an invitation of nobody', `update invitations set made_by = 'nobody'`],
	['an invitation for a blank name', `update invitations set name = ' '`],
	['an invitation that expires as it is made', `update invitations set expires_at = made_at`],
	['a use by nobody', `update invitations set used_at = made_at`],
	[
		'a use of what was withdrawn',
		`update invitations set withdrawn_at = made_at, used_at = made_at, used_by = made_by`
	],
	['a link that expires as it is made', `update recovery_links set expires_at = made_at`],
	[
		'a link used once withdrawn',
		`update recovery_links set withdrawn_at = made_at, used_at = made_at`
	],
	['a change of nothing', `update people_changes set after = null`],
	['a change that is no JSON', `update people_changes set after = 'role: viewer'`],
	['a change of something else', `update people_changes set noun = 'sources'`]
];

describe('the tables refuse', () => {
	it.each(refusals)('%s', (_, sql) => {
		expect(() => sqlite.exec(sql)).toThrow(/constraint failed/);
	});

	it('nothing of what the commands write, and take all of it along with its workspace', () => {
		sqlite.exec(`delete from workspaces`);
		const left = sqlite.prepare(`select count(*) from invitations, people_changes`).pluck();
		expect(left.get()).toBe(0);
	});
});

it('every table of the accounts file is strict', () => {
	const lax = sqlite
		.prepare(
			`select name from pragma_table_list
			where schema = 'main' and type = 'table' and strict = 0
			and name not like 'sqlite_%' and name not like 'kysely_%'`
		)
		.all();
	expect(lax).toEqual([]);
});
