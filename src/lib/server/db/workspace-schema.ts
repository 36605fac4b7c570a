/** The rows of a workspace's file. Columns are snake_case; each noun's `queries.ts` maps them once. */
import type { Generated, GeneratedAlways, Kysely, Selectable } from 'kysely';
import type { Day, Month } from '$lib/domain/calendar';
import type { Language, Origin, Profile } from '$lib/domain/facts';
import type { Figure } from '$lib/domain/figure';
import type { SourceKind, Step } from '$lib/domain/kinds';
import type { CurrencyCode } from '$lib/domain/money';
import type {
	AmendmentSharesTable,
	AmendmentsTable,
	CheckAcceptancesTable,
	RestrictionsTable,
	SourceDetailsTable,
	SourceYearsTable,
	SpendingTable,
	TranchesTable
} from './agreement-schema';
import type { Editable } from './editable';
import type { NameColumns, OptionalNameColumns } from './name-columns';

/** A workspace's database, or a transaction in it. */
export type WorkspaceDb = Kysely<WorkspaceSchema>;

export interface WorkspaceSchema {
	workspace: WorkspaceTable;
	history: HistoryTable;
	organisations: OrganisationsTable;
	programs: ProgramsTable;
	need_versions: NeedVersionsTable;
	need_lines: NeedLinesTable;
	funders: FundersTable;
	plans: PlansTable;
	sources: SourcesTable;
	source_details: SourceDetailsTable;
	source_years: SourceYearsTable;
	source_steps: SourceStepsTable;
	allocations: AllocationsTable;
	amendments: AmendmentsTable;
	amendment_shares: AmendmentSharesTable;
	tranches: TranchesTable;
	spending: SpendingTable;
	restrictions: RestrictionsTable;
	check_acceptances: CheckAcceptancesTable;
	documents: DocumentsTable;
	claims: ClaimsTable;
	claim_overlaps: ClaimOverlapsTable;
	rates: RatesTable;
}

/** Some columns of a table, as a query hands them over. */
export type Row<
	Table extends keyof WorkspaceSchema,
	Column extends keyof Selectable<WorkspaceSchema[Table]>
> = Pick<Selectable<WorkspaceSchema[Table]>, Column>;

/** SQLite has no boolean. */
export type Flag = 0 | 1;

export function fromFlag(flag: boolean): Flag {
	return flag ? 1 : 0;
}

interface WorkspaceTable extends NameColumns<'name'> {
	id: 1;
	version: Generated<number>;
	zone: string;
	first_month_of_year: number;
	short_over: number;
	opens_as_of: Day | null;
	opens_from: Month | null;
	opens_to: Month | null;
	example: string | null;
}

export interface HistoryTable {
	seq: number;
	at: string;
	actor_id: string;
	actor_name: string;
	noun: string;
	record_id: number | null;
	action: string;
	before: string | null;
	after: string | null;
	reason: string | null;
	previous_hash: string;
	hash: string;
}

interface OrganisationsTable extends Editable, NameColumns<'name'> {}

interface ProgramsTable extends Editable, NameColumns<'name'>, OptionalNameColumns<'region'> {
	organisation_id: number;
	kind: string;
	capacity_count: number | null;
	capacity_unit: string | null;
	minimum_basis_points: number | null;
	minimum_reason: string | null;
	end_on: Day | null;
}

interface NeedVersionsTable extends Editable {
	program_id: number;
	label: string;
	approved_on: Day | null;
	currency: CurrencyCode;
}

interface NeedLinesTable {
	id: GeneratedAlways<number>;
	need_version_id: number;
	line: string;
	monthly: number;
	from_month: Month;
	to_month: Month;
}

interface FundersTable extends Editable, NameColumns<'name'> {
	origin: Origin;
	bin: string | null;
	usual_days_to_decision: number | null;
	usual_days_to_money: number | null;
}

interface PlansTable extends Editable, NameColumns<'name'>, OptionalNameColumns<'body'> {
	start_on: Day;
	end_on: Day;
	approved_on: Day | null;
}

export interface AmountColumns {
	amount_state: Figure<never>['state'];
	amount_minor: number | null;
	currency: CurrencyCode | null;
}

interface SourcesTable extends Editable, NameColumns<'name'>, AmountColumns {
	kind: SourceKind;
	funder_id: number;
	plan_id: number | null;
	parent_id: number | null;
	reference: string | null;
	lots: number;
	lowest: number | null;
	highest: number | null;
	stated_kzt: number | null;
	stated_usd: number | null;
	start_on: Day | null;
	start_earliest: Day | null;
	start_latest: Day | null;
	start_about: Flag;
	start_phrase: string | null;
	end_on: Day | null;
	end_earliest: Day | null;
	end_latest: Day | null;
	end_about: Flag;
	end_phrase: string | null;
	signed_on: Day | null;
	carries_over: Flag;
}

interface SourceStepsTable {
	id: GeneratedAlways<number>;
	source_id: number;
	step: Step;
	day: Day;
	effective: Day;
	chance: number | null;
	reason: string | null;
}

interface AllocationsTable extends Editable, AmountColumns {
	source_id: number;
	program_id: number;
	line: string | null;
	start_on: Day | null;
	end_on: Day | null;
	profile: Profile;
}

interface DocumentsTable
	extends
		Editable,
		NameColumns<'title'>,
		OptionalNameColumns<'author'>,
		OptionalNameColumns<'occasion'> {
	day: Day | null;
	file_sha256: string | null;
	file_name: string | null;
	file_type: string | null;
	file_bytes: number | null;
	link: string | null;
}

interface ClaimsTable extends Editable, OptionalNameColumns<'note'> {
	source_id: number;
	document_id: number;
	place: string | null;
	quote: string;
	quote_language: Language | null;
	stated_kzt: number | null;
	stated_usd: number | null;
	stated_other: number | null;
	stated_currency: CurrencyCode | null;
	stated_start: Day | null;
	stated_end: Day | null;
	adopted: Flag;
}

interface ClaimOverlapsTable extends Editable, OptionalNameColumns<'reason'> {
	first_claim_id: number;
	second_claim_id: number;
}

interface RatesTable {
	id: GeneratedAlways<number>;
	version: Generated<number>;
	currency: CurrencyCode;
	day: Day;
	micros: number;
	origin: string;
	official: Flag;
}
