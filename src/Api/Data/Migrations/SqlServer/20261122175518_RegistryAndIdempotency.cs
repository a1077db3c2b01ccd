using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Platform.Api.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class RegistryAndIdempotency : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "idempotent_results",
                columns: table => new
                {
                    id = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    fingerprint = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    field = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    subject_id = table.Column<long>(type: "bigint", nullable: false),
                    stored_at = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_idempotent_results", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "operation_uses",
                columns: table => new
                {
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    operation_hash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    roles = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    client = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    count = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_operation_uses", x => new { x.day, x.operation_hash, x.roles, x.client });
                });

            migrationBuilder.CreateTable(
                name: "schema_versions",
                columns: table => new
                {
                    hash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    sdl = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    first_started_at = table.Column<DateTime>(type: "datetime2", nullable: false),
                    last_started_at = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_schema_versions", x => x.hash);
                });

            migrationBuilder.CreateTable(
                name: "used_operations",
                columns: table => new
                {
                    hash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    name = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    document = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    coordinates = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    first_used_at = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_used_operations", x => x.hash);
                });

            migrationBuilder.CreateIndex(
                name: "ix_idempotent_results_stored_at",
                table: "idempotent_results",
                column: "stored_at");

            migrationBuilder.CreateIndex(
                name: "ix_operation_uses_operation_hash",
                table: "operation_uses",
                column: "operation_hash");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "idempotent_results");

            migrationBuilder.DropTable(
                name: "operation_uses");

            migrationBuilder.DropTable(
                name: "schema_versions");

            migrationBuilder.DropTable(
                name: "used_operations");
        }
    }
}
