using Microsoft.EntityFrameworkCore;
using Platform.Api.Data;

var builder = new DbContextOptionsBuilder<SqliteContext>().UseSqlite("Data Source=:memory:");
using var context = new SqliteContext(builder.Options);
Console.WriteLine(context.Database.GenerateCreateScript());
