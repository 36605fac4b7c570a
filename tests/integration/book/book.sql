begin;

select "id", "name_first", "name_en", "name_ru", "name_kk" from "organisations" order by "id";

select "id", "organisation_id", "kind", "name_first", "name_en", "name_ru", "name_kk", "region_first", "region_en", "region_ru", "region_kk", "capacity_count", "capacity_unit", "minimum_basis_points", "minimum_reason", "end_on" from "programs" order by "id";

select "id", "program_id", "label", "approved_on", "currency" from "need_versions" order by "id";

select "need_version_id", "line", "monthly", "from_month", "to_month" from "need_lines" order by "need_version_id", "line", "from_month";

select "id", "name_first", "name_en", "name_ru", "name_kk", "origin", "bin", "usual_days_to_decision", "usual_days_to_money" from "funders" order by "id";

select "id", "name_first", "name_en", "name_ru", "name_kk", "body_first", "body_en", "body_ru", "body_kk", "start_on", "end_on", "approved_on" from "plans" order by "id";

select "id", "kind", "name_first", "name_en", "name_ru", "name_kk", "funder_id", "plan_id", "parent_id", "reference", "lots", "amount_state", "amount_minor", "currency", "lowest", "highest", "stated_kzt", "stated_usd", "start_on", "start_earliest", "start_latest", "start_about", "start_phrase", "end_on", "end_earliest", "end_latest", "end_about", "end_phrase", "signed_on", "carries_over" from "sources" order by "id";

select "source_id", "step", "day", "effective", "chance", "reason" from "source_steps" order by "source_id", "day", "step";

select "source_id", "call", "effective_on", "closes_on", "budget_currency", "exchange_risk", "agreed_rate", "overhead_cap", "match_required", "announcement", "lot_number", "customer_bin", "method", "planned_sum", "sum_with_vat", "vat", "our_bid", "measure", "persons", "tariff", "licence", "licence_expires_on", "counts_when", "payment_terms", "payment_days", "decision_on", "asked_on", "paid_so_far", "opening_balance", "opening_on", "renews_id", "instead_of_id" from "source_details";

select "source_id", "year", "minor", "carried_by" from "source_years" order by "source_id", "year";

select "id", "source_id", "program_id", "line", "amount_state", "amount_minor", "currency", "start_on", "end_on", "profile" from "allocations" order by "id";

select "id", "source_id", "signed_on", "effective_on", "new_end", "new_amount", "reference", "reason", "document_id" from "amendments" order by "id";

select "amendment_id", "allocation_id", "minor" from "amendment_shares" order by "amendment_id", "allocation_id";

select "id", "source_id", "planned_on", "planned", "condition", "condition_note", "condition_met_on", "received_on", "received", "bank_rate", "reference" from "tranches" order by "id";

select "id", "allocation_id", "month", "minor" from "spending" order by "id";

select "id", "source_id", "rule", "line", "region", "at_most", "note" from "restrictions" order by "id";

select "id", "title_first", "title_en", "title_ru", "title_kk", "author_first", "author_en", "author_ru", "author_kk", "occasion_first", "occasion_en", "occasion_ru", "occasion_kk", "day", "file_sha256", "file_name", "file_type", "file_bytes", "link" from "documents" order by "id";

select "id", "source_id", "document_id", "place", "quote", "quote_language", "stated_kzt", "stated_usd", "stated_other", "stated_currency", "stated_start", "stated_end", "adopted", "note_first", "note_en", "note_ru", "note_kk" from "claims" order by "id";

select "id", "first_claim_id", "second_claim_id", "reason_first", "reason_en", "reason_ru", "reason_kk" from "claim_overlaps" order by "id";

select "id", "code", "subject", "figures", "reason", "accepted_on", "accepted_by" from "check_acceptances" order by "id";

select "currency", "day", "micros", "origin", "official" from "rates" order by "currency", "day", "origin";

select "short_over" from "workspace";

commit;
