using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using NpgsqlTypes;
using Platform.Api.Data;
using Platform.Api.Evaluation;
using Platform.Api.Policies;
using Platform.Domain.Calendar;

namespace Platform.Bench.Rules;

/// <summary>Fills a database of the platform with enterprises that were judged: its own tables, by COPY.</summary>
internal sealed class PopulationFill(string connection, PolicyPack pack)
{
    private const int TownsOfTheCounty = 14;
    private static readonly string[] Industries = ["C3465", "G6020", "E4710", "I6420", "H6110", "P8336", "F5212", "C1810"];
    private readonly Random _random = new(11);

    internal async Task RunAsync(int enterprises, DateOnly today)
    {
        await using var context = new PostgresContext(new DbContextOptionsBuilder<PostgresContext>().UseNpgsql(connection).Options);
        context.Database.SetCommandTimeout(0);
        await context.Database.MigrateAsync();
        await using var store = new NpgsqlConnection(connection);
        await store.OpenAsync();
        await CopyEnterprisesAsync(store, enterprises);
        await CopyJudgementsAsync(store, enterprises, today);
        await using var analyze = new NpgsqlCommand("vacuum (analyze) enterprises, judgements", store) { CommandTimeout = 0 };
        await analyze.ExecuteNonQueryAsync();
    }

    private async Task CopyEnterprisesAsync(NpgsqlConnection store, int enterprises)
    {
        await using var rows = await store.BeginTextImportAsync(
            "copy enterprises (id, credit_code, name, industry, division, kind, employees, is_above_designated_size, is_platform_employer, status, source, is_generated, version) from stdin (format csv)");
        for (var id = 1; id <= enterprises; id++)
        {
            var town = (id % TownsOfTheCounty) + 1;
            await rows.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture,
                $"{id},{id:D18},企业{id},{Industries[id % Industries.Length]},{pack.Manifest.Division}{town:000},PRIVATE,{20 + (id % 700)},false,false,ACTIVE,bench,true,1"));
        }
    }

    private async Task CopyJudgementsAsync(NpgsqlConnection store, int enterprises, DateOnly today)
    {
        await using var rows = await store.BeginBinaryImportAsync("copy judgements (enterprise_id, judged_at, look_again_on, pack_hash, inputs) from stdin (format binary)");
        var judgedAt = today.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        for (var id = 1L; id <= enterprises; id++)
        {
            await rows.StartRowAsync();
            await rows.WriteAsync(id, NpgsqlDbType.Bigint);
            await rows.WriteAsync(judgedAt, NpgsqlDbType.TimestampTz);
            await rows.WriteAsync(today.AddDays(1 + _random.Next(60)), NpgsqlDbType.Date);
            await rows.WriteAsync(pack.ContentHash, NpgsqlDbType.Varchar);
            await rows.WriteAsync(Snapshot(today), NpgsqlDbType.Text);
        }

        await rows.CompleteAsync();
    }

    // As RuleInputs.Snapshot writes it: what the platform keeps is known of most, what departments deliver of two in five.
    private string Snapshot(DateOnly today) => JsonSerializer.Serialize(
        pack.Vocabulary.Inputs.Where(input => _random.Next(5) < (input.Origin == "platform" ? 3 : 2)).ToDictionary(input => input.Id, input => Value(input, today)), JsonColumn.Options);

    private object Value(VocabularyInput input, DateOnly today) => (input.Type, input.Unit) switch
    {
        _ when input.Id is "daysDueUnrequested" or "replyOverdueDays" or "filingOverdueDays" => new CountedDays(
            today.AddDays(-_random.Next(120)), input.Unit == "working_day" ? PeriodUnit.WorkingDay : PeriodUnit.CalendarDay, input.Id != "daysDueUnrequested"),
        ("number", "person") => (decimal)_random.Next(5, 900),
        ("number", "count") => (decimal)(_random.Next(20) == 0 ? _random.Next(1, 6) : 0),
        ("number", _) => (decimal)_random.Next(0, 101),
        ("boolean", _) => _random.Next(4) == 0,
        ("text", _) when input.Allowed is { } allowed => allowed[_random.Next(allowed.Count)],
        ("text", _) => input.Id == "industrySection" ? Industries[_random.Next(Industries.Length)][..1] : Industries[_random.Next(Industries.Length)][..3],
        _ => _random.Next(20) == 0 ? new[] { $"S{_random.Next(1, 29):00}" } : Array.Empty<string>(),
    };
}
