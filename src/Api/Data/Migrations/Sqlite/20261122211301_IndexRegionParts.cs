using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Platform.Api.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class IndexRegionParts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "index_region_parts",
                columns: table => new
                {
                    catalogue = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    audience = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    county = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    basis = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    last_delivery = table.Column<long>(type: "INTEGER", nullable: false),
                    enterprises = table.Column<int>(type: "INTEGER", nullable: false),
                    changes = table.Column<long>(type: "INTEGER", nullable: false),
                    members = table.Column<long>(type: "INTEGER", nullable: false),
                    computed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    content = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_index_region_parts", x => new { x.catalogue, x.year, x.audience, x.county });
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "index_region_parts");
        }
    }
}
