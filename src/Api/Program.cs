using Microsoft.EntityFrameworkCore;
using Platform.Api.Data;
using Platform.Api.Policies;

var packs = new PackReader(Path.Combine(AppContext.BaseDirectory, "policies")).ReadAll();
Console.WriteLine(packs.Count);
using var context = new SqliteContext(new DbContextOptionsBuilder<SqliteContext>().UseSqlite("Data Source=:memory:").Options);
Console.WriteLine(context.Database.GenerateCreateScript().Length);
