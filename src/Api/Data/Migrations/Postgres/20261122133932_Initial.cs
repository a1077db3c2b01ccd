using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Platform.Api.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "enterprises",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    credit_code = table.Column<string>(type: "character varying(18)", maxLength: 18, nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    short_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    industry = table.Column<string>(type: "character varying(5)", maxLength: 5, nullable: false),
                    division = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    employees = table.Column<int>(type: "integer", nullable: false),
                    female_employees = table.Column<int>(type: "integer", nullable: true),
                    is_above_designated_size = table.Column<bool>(type: "boolean", nullable: false),
                    is_platform_employer = table.Column<bool>(type: "boolean", nullable: false),
                    union_established_on = table.Column<DateOnly>(type: "date", nullable: true),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    source = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    is_generated = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_enterprises", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "events",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    name = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    occurred_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    recorded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    subject_type = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    subject_id = table.Column<long>(type: "bigint", nullable: false),
                    subject_version = table.Column<long>(type: "bigint", nullable: false),
                    enterprise_id = table.Column<long>(type: "bigint", nullable: true),
                    region = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    audience = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    actor_role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    actor_id = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    data = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_events", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "regions",
                columns: table => new
                {
                    code = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    english_name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    level = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    parent_code = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_regions", x => x.code);
                    table.ForeignKey(
                        name: "fk_regions_regions_parent_code",
                        column: x => x.parent_code,
                        principalTable: "regions",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "decision_records",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    enterprise_id = table.Column<long>(type: "bigint", nullable: false),
                    rule_id = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    decided_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    pack_version = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    pack_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false),
                    inputs = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_decision_records", x => x.id);
                    table.ForeignKey(
                        name: "fk_decision_records_enterprises_enterprise_id",
                        column: x => x.enterprise_id,
                        principalTable: "enterprises",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "enterprise_facts",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    fact_id = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    as_of = table.Column<DateOnly>(type: "date", nullable: false),
                    number = table.Column<decimal>(type: "numeric(20,6)", precision: 20, scale: 6, nullable: true),
                    text = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    truth = table.Column<bool>(type: "boolean", nullable: true),
                    source = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    is_generated = table.Column<bool>(type: "boolean", nullable: false),
                    recorded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    enterprise_id = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_enterprise_facts", x => x.id);
                    table.ForeignKey(
                        name: "fk_enterprise_facts_enterprises_enterprise_id",
                        column: x => x.enterprise_id,
                        principalTable: "enterprises",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "judgements",
                columns: table => new
                {
                    enterprise_id = table.Column<long>(type: "bigint", nullable: false),
                    judged_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    look_again_on = table.Column<DateOnly>(type: "date", nullable: false),
                    pack_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_judgements", x => x.enterprise_id);
                    table.ForeignKey(
                        name: "fk_judgements_enterprises_enterprise_id",
                        column: x => x.enterprise_id,
                        principalTable: "enterprises",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "mentors",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    phone = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    organisation = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    enterprise_id = table.Column<long>(type: "bigint", nullable: true),
                    capacity = table.Column<int>(type: "integer", nullable: false),
                    active_orders = table.Column<int>(type: "integer", nullable: false),
                    is_active = table.Column<bool>(type: "boolean", nullable: false),
                    fields = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mentors", x => x.id);
                    table.ForeignKey(
                        name: "fk_mentors_enterprises_enterprise_id",
                        column: x => x.enterprise_id,
                        principalTable: "enterprises",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "negotiations",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    division = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    enterprise_id = table.Column<long>(type: "bigint", nullable: true),
                    employees = table.Column<int>(type: "integer", nullable: false),
                    is_above_designated_size = table.Column<bool>(type: "boolean", nullable: false),
                    has_union = table.Column<bool>(type: "boolean", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    scope = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    previous_negotiation_id = table.Column<long>(type: "bigint", nullable: true),
                    agreement_in_force_until = table.Column<DateOnly>(type: "date", nullable: true),
                    renewal_opens_on = table.Column<DateOnly>(type: "date", nullable: true),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    returns_to = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    due_reason = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    procedure = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    max_sessions = table.Column<int>(type: "integer", nullable: true),
                    requested_by = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    requested_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    refusal = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    meeting_on = table.Column<DateOnly>(type: "date", nullable: true),
                    table_round = table.Column<int>(type: "integer", nullable: false),
                    last_step_on = table.Column<DateOnly>(type: "date", nullable: false),
                    are_teams_balanced = table.Column<bool>(type: "boolean", nullable: false),
                    additions = table.Column<string>(type: "text", nullable: false),
                    covered_enterprises = table.Column<string>(type: "text", nullable: false),
                    skipped_steps = table.Column<string>(type: "text", nullable: false),
                    substitutions = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_negotiations", x => x.id);
                    table.ForeignKey(
                        name: "fk_negotiations_enterprises_enterprise_id",
                        column: x => x.enterprise_id,
                        principalTable: "enterprises",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "service_recommendations",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    enterprise_id = table.Column<long>(type: "bigint", nullable: false),
                    negotiation_id = table.Column<long>(type: "bigint", nullable: true),
                    rule_id = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    tier = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    service = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    reason = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    offered_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    decided_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    decision_reason = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    providers = table.Column<string>(type: "text", nullable: false),
                    sla_count = table.Column<int>(type: "integer", nullable: true),
                    sla_unit = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_service_recommendations", x => x.id);
                    table.ForeignKey(
                        name: "fk_service_recommendations_enterprises_enterprise_id",
                        column: x => x.enterprise_id,
                        principalTable: "enterprises",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "event_positions",
                columns: table => new
                {
                    position = table.Column<long>(type: "bigint", nullable: false),
                    event_id = table.Column<long>(type: "bigint", nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_event_positions", x => x.position);
                    table.ForeignKey(
                        name: "fk_event_positions_events_event_id",
                        column: x => x.event_id,
                        principalTable: "events",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "unpublished_events",
                columns: table => new
                {
                    event_id = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_unpublished_events", x => x.event_id);
                    table.ForeignKey(
                        name: "fk_unpublished_events_events_event_id",
                        column: x => x.event_id,
                        principalTable: "events",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "service_orders",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    enterprise_id = table.Column<long>(type: "bigint", nullable: false),
                    negotiation_id = table.Column<long>(type: "bigint", nullable: true),
                    recommendation_id = table.Column<long>(type: "bigint", nullable: true),
                    service = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    need = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    requested_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    take_by_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    mentor_id = table.Column<long>(type: "bigint", nullable: true),
                    taken_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    is_taken_late = table.Column<bool>(type: "boolean", nullable: false),
                    begun_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ended_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    outcome = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    score = table.Column<int>(type: "integer", nullable: true),
                    feedback = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    offered_to = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_service_orders", x => x.id);
                    table.ForeignKey(
                        name: "fk_service_orders_enterprises_enterprise_id",
                        column: x => x.enterprise_id,
                        principalTable: "enterprises",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_service_orders_mentors_mentor_id",
                        column: x => x.mentor_id,
                        principalTable: "mentors",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "negotiation_breaches",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    rule = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    severity = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    article = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    obliged = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    due_on = table.Column<DateOnly>(type: "date", nullable: true),
                    noted_on = table.Column<DateOnly>(type: "date", nullable: false),
                    cured_on = table.Column<DateOnly>(type: "date", nullable: true),
                    about = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    revoked_on = table.Column<DateOnly>(type: "date", nullable: true),
                    negotiation_id = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_negotiation_breaches", x => x.id);
                    table.ForeignKey(
                        name: "fk_negotiation_breaches_negotiations_negotiation_id",
                        column: x => x.negotiation_id,
                        principalTable: "negotiations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "negotiation_coordinations",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    applicant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    accepted_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    extended_on = table.Column<DateOnly>(type: "date", nullable: true),
                    concluded_on = table.Column<DateOnly>(type: "date", nullable: true),
                    outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    negotiation_id = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_negotiation_coordinations", x => x.id);
                    table.ForeignKey(
                        name: "fk_negotiation_coordinations_negotiations_negotiation_id",
                        column: x => x.negotiation_id,
                        principalTable: "negotiations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "negotiation_deadlines",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    started_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    obliged = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    about = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    closed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    negotiation_id = table.Column<long>(type: "bigint", nullable: false),
                    deadline_article = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    deadline_due_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    deadline_due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    deadline_is_provisional = table.Column<bool>(type: "boolean", nullable: false),
                    deadline_on_breach = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    deadline_remind_on = table.Column<DateOnly>(type: "date", nullable: false),
                    deadline_starts_on = table.Column<DateOnly>(type: "date", nullable: false),
                    deadline_target_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    deadline_target_on = table.Column<DateOnly>(type: "date", nullable: false),
                    deadline_term = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_negotiation_deadlines", x => x.id);
                    table.ForeignKey(
                        name: "fk_negotiation_deadlines_negotiations_negotiation_id",
                        column: x => x.negotiation_id,
                        principalTable: "negotiations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "negotiation_documents",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    step = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    reference = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    by = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    negotiation_id = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_negotiation_documents", x => x.id);
                    table.ForeignKey(
                        name: "fk_negotiation_documents_negotiations_negotiation_id",
                        column: x => x.negotiation_id,
                        principalTable: "negotiations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "negotiation_materials",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    side = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    negotiation_id = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_negotiation_materials", x => x.id);
                    table.ForeignKey(
                        name: "fk_negotiation_materials_negotiations_negotiation_id",
                        column: x => x.negotiation_id,
                        principalTable: "negotiations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "negotiation_meetings",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    number = table.Column<int>(type: "integer", nullable: false),
                    table_round = table.Column<int>(type: "integer", nullable: false),
                    chair = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    held_on = table.Column<DateOnly>(type: "date", nullable: false),
                    minutes_signed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    summary = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    negotiation_id = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_negotiation_meetings", x => x.id);
                    table.ForeignKey(
                        name: "fk_negotiation_meetings_negotiations_negotiation_id",
                        column: x => x.negotiation_id,
                        principalTable: "negotiations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "negotiation_reports",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    contract_year = table.Column<int>(type: "integer", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    summary = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    clauses_kept = table.Column<int>(type: "integer", nullable: false),
                    clauses_reported = table.Column<int>(type: "integer", nullable: false),
                    negotiation_id = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_negotiation_reports", x => x.id);
                    table.ForeignKey(
                        name: "fk_negotiation_reports_negotiations_negotiation_id",
                        column: x => x.negotiation_id,
                        principalTable: "negotiations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "negotiation_representatives",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    side = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    person_key = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    capacity = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    is_chief = table.Column<bool>(type: "boolean", nullable: false),
                    named_on = table.Column<DateOnly>(type: "date", nullable: false),
                    vacated_on = table.Column<DateOnly>(type: "date", nullable: true),
                    replaced_on = table.Column<DateOnly>(type: "date", nullable: true),
                    negotiation_id = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_negotiation_representatives", x => x.id);
                    table.ForeignKey(
                        name: "fk_negotiation_representatives_negotiations_negotiation_id",
                        column: x => x.negotiation_id,
                        principalTable: "negotiations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "negotiation_reviews",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    is_objection = table.Column<bool>(type: "boolean", nullable: false),
                    opinion = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    negotiation_id = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_negotiation_reviews", x => x.id);
                    table.ForeignKey(
                        name: "fk_negotiation_reviews_negotiations_negotiation_id",
                        column: x => x.negotiation_id,
                        principalTable: "negotiations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "negotiation_supervisions",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    case_number = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    rule_id = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    cleared_by = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    since = table.Column<DateOnly>(type: "date", nullable: false),
                    ended_on = table.Column<DateOnly>(type: "date", nullable: true),
                    negotiation_id = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_negotiation_supervisions", x => x.id);
                    table.ForeignKey(
                        name: "fk_negotiation_supervisions_negotiations_negotiation_id",
                        column: x => x.negotiation_id,
                        principalTable: "negotiations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "negotiation_suspensions",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    suspended_on = table.Column<DateOnly>(type: "date", nullable: false),
                    resume_on = table.Column<DateOnly>(type: "date", nullable: false),
                    place = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    resumed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    negotiation_id = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_negotiation_suspensions", x => x.id);
                    table.ForeignKey(
                        name: "fk_negotiation_suspensions_negotiations_negotiation_id",
                        column: x => x.negotiation_id,
                        principalTable: "negotiations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "negotiation_votes",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    held_on = table.Column<DateOnly>(type: "date", nullable: false),
                    assembly = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    delegates = table.Column<int>(type: "integer", nullable: false),
                    present = table.Column<int>(type: "integer", nullable: false),
                    approvals = table.Column<int>(type: "integer", nullable: false),
                    against = table.Column<int>(type: "integer", nullable: false),
                    enterprises = table.Column<int>(type: "integer", nullable: true),
                    approving_enterprises = table.Column<int>(type: "integer", nullable: true),
                    passed = table.Column<bool>(type: "boolean", nullable: false),
                    negotiation_id = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_negotiation_votes", x => x.id);
                    table.ForeignKey(
                        name: "fk_negotiation_votes_negotiations_negotiation_id",
                        column: x => x.negotiation_id,
                        principalTable: "negotiations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "opinions",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    negotiation_id = table.Column<long>(type: "bigint", nullable: false),
                    stage = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    participant = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    text = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    topic = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    created_on = table.Column<DateOnly>(type: "date", nullable: false),
                    answer_due_on = table.Column<DateOnly>(type: "date", nullable: true),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    masked_text = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    shown_from = table.Column<DateOnly>(type: "date", nullable: true),
                    answer = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    answered_by = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    answered_on = table.Column<DateOnly>(type: "date", nullable: true),
                    is_adopted = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_opinions", x => x.id);
                    table.ForeignKey(
                        name: "fk_opinions_negotiations_negotiation_id",
                        column: x => x.negotiation_id,
                        principalTable: "negotiations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "supervision_cases",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    number = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    enterprise_id = table.Column<long>(type: "bigint", nullable: false),
                    negotiation_id = table.Column<long>(type: "bigint", nullable: true),
                    rule_id = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    episode = table.Column<int>(type: "integer", nullable: false),
                    instrument = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    clear_condition = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    escalates_to = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    escalated_from = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    has_earlier_unheeded_opinion = table.Column<bool>(type: "boolean", nullable: false),
                    opened_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: true),
                    is_provisional = table.Column<bool>(type: "boolean", nullable: false),
                    is_miss_noted = table.Column<bool>(type: "boolean", nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    closed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    closing_reason = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_supervision_cases", x => x.id);
                    table.ForeignKey(
                        name: "fk_supervision_cases_enterprises_enterprise_id",
                        column: x => x.enterprise_id,
                        principalTable: "enterprises",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_supervision_cases_negotiations_negotiation_id",
                        column: x => x.negotiation_id,
                        principalTable: "negotiations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "wage_agreements",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    adjustment_percent = table.Column<decimal>(type: "numeric(7,3)", precision: 7, scale: 3, nullable: false),
                    lowest_post_wage = table.Column<decimal>(type: "numeric(12,2)", precision: 12, scale: 2, nullable: false),
                    local_minimum_wage = table.Column<decimal>(type: "numeric(12,2)", precision: 12, scale: 2, nullable: false),
                    starts_on = table.Column<DateOnly>(type: "date", nullable: false),
                    ends_on = table.Column<DateOnly>(type: "date", nullable: false),
                    agreed_on = table.Column<DateOnly>(type: "date", nullable: false),
                    passed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    signed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    filed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    copies = table.Column<int>(type: "integer", nullable: true),
                    effective_on = table.Column<DateOnly>(type: "date", nullable: true),
                    is_tacit = table.Column<bool>(type: "boolean", nullable: false),
                    published_on = table.Column<DateOnly>(type: "date", nullable: true),
                    union_filed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    renewal_opens_on = table.Column<DateOnly>(type: "date", nullable: true),
                    renewal_remind_on = table.Column<DateOnly>(type: "date", nullable: true),
                    ended_on = table.Column<DateOnly>(type: "date", nullable: true),
                    termination_filed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    negotiation_id = table.Column<long>(type: "bigint", nullable: false),
                    clauses = table.Column<string>(type: "text", nullable: false),
                    covered_items = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_wage_agreements", x => x.id);
                    table.ForeignKey(
                        name: "fk_wage_agreements_negotiations_negotiation_id",
                        column: x => x.negotiation_id,
                        principalTable: "negotiations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "supervision_departments",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    department = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    part = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    case_id = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_supervision_departments", x => x.id);
                    table.ForeignKey(
                        name: "fk_supervision_departments_supervision_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "supervision_cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "supervision_documents",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    rung = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    number = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    issued_by = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    issued_on = table.Column<DateOnly>(type: "date", nullable: false),
                    delivered_on = table.Column<DateOnly>(type: "date", nullable: true),
                    is_rejected = table.Column<bool>(type: "boolean", nullable: false),
                    answered_on = table.Column<DateOnly>(type: "date", nullable: true),
                    answer = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    is_rectified = table.Column<bool>(type: "boolean", nullable: true),
                    is_miss_noted = table.Column<bool>(type: "boolean", nullable: false),
                    case_id = table.Column<long>(type: "bigint", nullable: false),
                    answer_deadline_article = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    answer_deadline_due_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    answer_deadline_due_on = table.Column<DateOnly>(type: "date", nullable: true),
                    answer_deadline_is_provisional = table.Column<bool>(type: "boolean", nullable: true),
                    answer_deadline_on_breach = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    answer_deadline_remind_on = table.Column<DateOnly>(type: "date", nullable: true),
                    answer_deadline_starts_on = table.Column<DateOnly>(type: "date", nullable: true),
                    answer_deadline_target_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    answer_deadline_target_on = table.Column<DateOnly>(type: "date", nullable: true),
                    answer_deadline_term = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_supervision_documents", x => x.id);
                    table.ForeignKey(
                        name: "fk_supervision_documents_supervision_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "supervision_cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "supervision_tasks",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    number = table.Column<int>(type: "integer", nullable: false),
                    department = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    task = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    done_on = table.Column<DateOnly>(type: "date", nullable: true),
                    result = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    is_dropped = table.Column<bool>(type: "boolean", nullable: false),
                    is_miss_noted = table.Column<bool>(type: "boolean", nullable: false),
                    case_id = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_supervision_tasks", x => x.id);
                    table.ForeignKey(
                        name: "fk_supervision_tasks_supervision_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "supervision_cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_decision_records_enterprise_id_rule_id_decided_at",
                table: "decision_records",
                columns: new[] { "enterprise_id", "rule_id", "decided_at" });

            migrationBuilder.CreateIndex(
                name: "ix_enterprise_facts_enterprise_id_fact_id_as_of",
                table: "enterprise_facts",
                columns: new[] { "enterprise_id", "fact_id", "as_of" });

            migrationBuilder.CreateIndex(
                name: "ix_enterprises_credit_code",
                table: "enterprises",
                column: "credit_code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_enterprises_division_industry_name_id",
                table: "enterprises",
                columns: new[] { "division", "industry", "name", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_enterprises_division_name_id",
                table: "enterprises",
                columns: new[] { "division", "name", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_enterprises_name_id",
                table: "enterprises",
                columns: new[] { "name", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_event_positions_event_id",
                table: "event_positions",
                column: "event_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_events_enterprise_id_id",
                table: "events",
                columns: new[] { "enterprise_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_events_subject_type_subject_id_id",
                table: "events",
                columns: new[] { "subject_type", "subject_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_judgements_look_again_on",
                table: "judgements",
                column: "look_again_on");

            migrationBuilder.CreateIndex(
                name: "ix_mentors_enterprise_id",
                table: "mentors",
                column: "enterprise_id");

            migrationBuilder.CreateIndex(
                name: "ix_negotiation_breaches_negotiation_id",
                table: "negotiation_breaches",
                column: "negotiation_id");

            migrationBuilder.CreateIndex(
                name: "ix_negotiation_coordinations_negotiation_id",
                table: "negotiation_coordinations",
                column: "negotiation_id");

            migrationBuilder.CreateIndex(
                name: "ix_negotiation_deadlines_negotiation_id",
                table: "negotiation_deadlines",
                column: "negotiation_id");

            migrationBuilder.CreateIndex(
                name: "ix_negotiation_documents_negotiation_id",
                table: "negotiation_documents",
                column: "negotiation_id");

            migrationBuilder.CreateIndex(
                name: "ix_negotiation_materials_negotiation_id",
                table: "negotiation_materials",
                column: "negotiation_id");

            migrationBuilder.CreateIndex(
                name: "ix_negotiation_meetings_negotiation_id",
                table: "negotiation_meetings",
                column: "negotiation_id");

            migrationBuilder.CreateIndex(
                name: "ix_negotiation_reports_negotiation_id",
                table: "negotiation_reports",
                column: "negotiation_id");

            migrationBuilder.CreateIndex(
                name: "ix_negotiation_representatives_negotiation_id",
                table: "negotiation_representatives",
                column: "negotiation_id");

            migrationBuilder.CreateIndex(
                name: "ix_negotiation_reviews_negotiation_id",
                table: "negotiation_reviews",
                column: "negotiation_id");

            migrationBuilder.CreateIndex(
                name: "ix_negotiation_supervisions_negotiation_id",
                table: "negotiation_supervisions",
                column: "negotiation_id");

            migrationBuilder.CreateIndex(
                name: "ix_negotiation_suspensions_negotiation_id",
                table: "negotiation_suspensions",
                column: "negotiation_id");

            migrationBuilder.CreateIndex(
                name: "ix_negotiation_votes_negotiation_id",
                table: "negotiation_votes",
                column: "negotiation_id");

            migrationBuilder.CreateIndex(
                name: "ix_negotiations_division",
                table: "negotiations",
                column: "division");

            migrationBuilder.CreateIndex(
                name: "ix_negotiations_enterprise_id",
                table: "negotiations",
                column: "enterprise_id");

            migrationBuilder.CreateIndex(
                name: "ix_negotiations_state_id",
                table: "negotiations",
                columns: new[] { "state", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_opinions_negotiation_id_created_on_id",
                table: "opinions",
                columns: new[] { "negotiation_id", "created_on", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_regions_parent_code",
                table: "regions",
                column: "parent_code");

            migrationBuilder.CreateIndex(
                name: "ix_service_orders_enterprise_id",
                table: "service_orders",
                column: "enterprise_id");

            migrationBuilder.CreateIndex(
                name: "ix_service_orders_mentor_id",
                table: "service_orders",
                column: "mentor_id");

            migrationBuilder.CreateIndex(
                name: "ix_service_orders_status_take_by_at",
                table: "service_orders",
                columns: new[] { "status", "take_by_at" });

            migrationBuilder.CreateIndex(
                name: "ix_service_recommendations_standing",
                table: "service_recommendations",
                columns: new[] { "enterprise_id", "rule_id" },
                unique: true,
                filter: "status <> 'RETRACTED'");

            migrationBuilder.CreateIndex(
                name: "ix_service_recommendations_status_id",
                table: "service_recommendations",
                columns: new[] { "status", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_supervision_cases_enterprise_id_rule_id_episode",
                table: "supervision_cases",
                columns: new[] { "enterprise_id", "rule_id", "episode" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_supervision_cases_negotiation_id",
                table: "supervision_cases",
                column: "negotiation_id");

            migrationBuilder.CreateIndex(
                name: "ix_supervision_cases_number",
                table: "supervision_cases",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_supervision_cases_status_due_on_id",
                table: "supervision_cases",
                columns: new[] { "status", "due_on", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_supervision_departments_case_id",
                table: "supervision_departments",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "ix_supervision_documents_case_id",
                table: "supervision_documents",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "ix_supervision_tasks_case_id",
                table: "supervision_tasks",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "ix_wage_agreements_negotiation_id",
                table: "wage_agreements",
                column: "negotiation_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "decision_records");

            migrationBuilder.DropTable(
                name: "enterprise_facts");

            migrationBuilder.DropTable(
                name: "event_positions");

            migrationBuilder.DropTable(
                name: "judgements");

            migrationBuilder.DropTable(
                name: "negotiation_breaches");

            migrationBuilder.DropTable(
                name: "negotiation_coordinations");

            migrationBuilder.DropTable(
                name: "negotiation_deadlines");

            migrationBuilder.DropTable(
                name: "negotiation_documents");

            migrationBuilder.DropTable(
                name: "negotiation_materials");

            migrationBuilder.DropTable(
                name: "negotiation_meetings");

            migrationBuilder.DropTable(
                name: "negotiation_reports");

            migrationBuilder.DropTable(
                name: "negotiation_representatives");

            migrationBuilder.DropTable(
                name: "negotiation_reviews");

            migrationBuilder.DropTable(
                name: "negotiation_supervisions");

            migrationBuilder.DropTable(
                name: "negotiation_suspensions");

            migrationBuilder.DropTable(
                name: "negotiation_votes");

            migrationBuilder.DropTable(
                name: "opinions");

            migrationBuilder.DropTable(
                name: "regions");

            migrationBuilder.DropTable(
                name: "service_orders");

            migrationBuilder.DropTable(
                name: "service_recommendations");

            migrationBuilder.DropTable(
                name: "supervision_departments");

            migrationBuilder.DropTable(
                name: "supervision_documents");

            migrationBuilder.DropTable(
                name: "supervision_tasks");

            migrationBuilder.DropTable(
                name: "unpublished_events");

            migrationBuilder.DropTable(
                name: "wage_agreements");

            migrationBuilder.DropTable(
                name: "mentors");

            migrationBuilder.DropTable(
                name: "supervision_cases");

            migrationBuilder.DropTable(
                name: "events");

            migrationBuilder.DropTable(
                name: "negotiations");

            migrationBuilder.DropTable(
                name: "enterprises");
        }
    }
}
