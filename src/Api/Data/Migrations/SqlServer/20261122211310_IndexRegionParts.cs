using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Platform.Api.Data.Migrations.SqlServer
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
                    catalogue = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    year = table.Column<int>(type: "int", nullable: false),
                    audience = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    county = table.Column<string>(type: "nvarchar(12)", maxLength: 12, nullable: false),
                    basis = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    last_delivery = table.Column<long>(type: "bigint", nullable: false),
                    enterprises = table.Column<int>(type: "int", nullable: false),
                    changes = table.Column<long>(type: "bigint", nullable: false),
                    members = table.Column<long>(type: "bigint", nullable: false),
                    computed_at = table.Column<DateTime>(type: "datetime2", nullable: false),
                    content = table.Column<byte[]>(type: "varbinary(max)", nullable: false)
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
