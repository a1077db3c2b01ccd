using Microsoft.EntityFrameworkCore;
using Platform.Api.Data;

using var context = new PostgresContext(new DbContextOptionsBuilder<PostgresContext>().UseNpgsql("Host=127.0.0.1").Options);
Console.WriteLine(context.Database.GenerateCreateScript());
using var read = new ReadContext(new DbContextOptionsBuilder<ReadContext>().UseNpgsql("Host=127.0.0.1").Options);
Console.WriteLine(read.Database.GenerateCreateScript());
