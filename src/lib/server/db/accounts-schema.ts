/** Row types of the accounts file: who may enter, and which workspaces there are. */
import type { Generated, GeneratedAlways } from 'kysely';
import type { Language } from '$lib/domain/facts';
import type { Role } from '../auth/permissions';
import type { NameColumns } from './name-columns';

export interface AccountsSchema {
	accounts: AccountRow;
	sessions: SessionRow;
	workspaces: WorkspaceRow;
	memberships: MembershipRow;
	sign_in_failures: SignInFailureRow;
	invitations: InvitationRow;
	recovery_links: RecoveryLinkRow;
	people_changes: PeopleChangeRow;
}

/** Instants are ISO 8601 in UTC with milliseconds, so that their order is that of their text. */
type Instant = string;

interface AccountRow {
	id: string;
	/** In lower case. */
	email: string;
	name: string;
	/** argon2id, with its own salt and cost. */
	password_hash: string;
	language: Language;
	/** Null: as the device has it. */
	theme: 'light' | 'dark' | null;
	created_at: Instant;
	disabled_at: Instant | null;
}

interface SessionRow {
	/** SHA-256 of the id that the browser holds, in hexadecimal. */
	id: string;
	account_id: string;
	created_at: Instant;
	expires_at: Instant;
	/** 1 where "keep me signed in" was chosen. */
	kept: 0 | 1;
}

/** The name is as the workspace's own file has it, for lists that open no file. */
interface WorkspaceRow extends NameColumns<'name'> {
	slug: string;
	/** Inside the data folder's `workspaces/`. */
	file: string;
	/** Which example it is, or null for one's own. */
	example: string | null;
	created_at: Instant;
}

interface MembershipRow {
	account_id: string;
	workspace: string;
	role: Role;
	/** Set: the person may not enter the workspace. */
	disabled_at: Instant | null;
	/** In this workspace. */
	last_seen_at: Instant | null;
}

interface LinkRow {
	id: GeneratedAlways<number>;
	/** SHA-256 of the token in the link, in hexadecimal. */
	token_hash: string;
	made_at: Instant;
	expires_at: Instant;
	withdrawn_at: Instant | null;
	used_at: Instant | null;
}

interface InvitationRow extends LinkRow {
	workspace: string;
	role: Role;
	/** Whom it is for, as far as its maker said. */
	name: string | null;
	email: string | null;
	made_by: string;
	used_by: string | null;
}

interface RecoveryLinkRow extends LinkRow {
	account_id: string;
	/** Null: by e-mail, or on the machine itself. */
	made_by: string | null;
}

interface PeopleChangeRow {
	id: GeneratedAlways<number>;
	workspace: string;
	at: Instant;
	actor_id: string;
	actor_name: string;
	noun: 'people' | 'invitations';
	action: string;
	/** JSON. */
	before: string | null;
	after: string | null;
	/** 1 once the workspace's own history has it. */
	told: Generated<0 | 1>;
}

/** The columns are named by rate-limiter-flexible. */
interface SignInFailureRow {
	key: string;
	points: number;
	/** Milliseconds since 1970. */
	expire: number | null;
}
