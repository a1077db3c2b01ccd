using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Platform.Api.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Deliveries : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "delivered_figures",
                columns: table => new
                {
                    delivery_id = table.Column<long>(type: "bigint", nullable: false),
                    enterprise_id = table.Column<long>(type: "bigint", nullable: false),
                    code = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    value = table.Column<double>(type: "float", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_delivered_figures", x => new { x.delivery_id, x.enterprise_id, x.code });
                });

            migrationBuilder.CreateTable(
                name: "deliveries",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    catalogue = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    catalogue_version = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    department = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    period = table.Column<string>(type: "nvarchar(7)", maxLength: 7, nullable: false),
                    year = table.Column<int>(type: "int", nullable: false),
                    region = table.Column<string>(type: "nvarchar(12)", maxLength: 12, nullable: false),
                    source = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    delivered_by = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    received_at = table.Column<DateTime>(type: "datetime2", nullable: false),
                    rows = table.Column<int>(type: "int", nullable: false),
                    is_correction = table.Column<bool>(type: "bit", nullable: false),
                    is_generated = table.Column<bool>(type: "bit", nullable: false),
                    content_hash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_deliveries", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "delivered_rows",
                columns: table => new
                {
                    delivery_id = table.Column<long>(type: "bigint", nullable: false),
                    enterprise_id = table.Column<long>(type: "bigint", nullable: false),
                    line = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_delivered_rows", x => new { x.delivery_id, x.enterprise_id });
                    table.ForeignKey(
                        name: "fk_delivered_rows_deliveries_delivery_id",
                        column: x => x.delivery_id,
                        principalTable: "deliveries",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_delivered_rows_enterprises_enterprise_id",
                        column: x => x.enterprise_id,
                        principalTable: "enterprises",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_delivered_rows_enterprise_id",
                table: "delivered_rows",
                column: "enterprise_id");

            migrationBuilder.CreateIndex(
                name: "ix_deliveries_catalogue_department_period_content_hash",
                table: "deliveries",
                columns: new[] { "catalogue", "department", "period", "content_hash" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_deliveries_catalogue_year",
                table: "deliveries",
                columns: new[] { "catalogue", "year" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "delivered_figures");

            migrationBuilder.DropTable(
                name: "delivered_rows");

            migrationBuilder.DropTable(
                name: "deliveries");
        }
    }
}
