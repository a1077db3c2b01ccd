using Microsoft.EntityFrameworkCore;
using Platform.Api.Tests.Running;

namespace Platform.Api.Tests.Aggregates;

/// <summary>Fifty-four enterprises in four towns of one county and directly in another county, with figures that can be added in the head.</summary>
public sealed class CountedCounty : StartedPlatforms
{
    /// <summary>Town, how many, industry, kind; the employees are 10, 20, 30 … in each line.</summary>
    private static readonly (string Division, int Count, string Industry, string Kind)[] Lines =
    [
        ("330784001", 15, "C3465", "private"),
        ("330784002", 12, "G6020", "private"),
        ("330784108", 11, "C3252", "state_owned"),
        ("330784115", 4, "C3382", "private"),
        ("330784109", 12, "H6110", "private"),
    ];

    private protected override async Task LoadAsync(RunningPlatform platform)
    {
        var rows = Lines.SelectMany(line => Enumerable.Range(1, line.Count).Select(number => (line, number)))
            .Select((row, index) => RowOf(index + 1, row.line.Division, row.line.Industry, row.line.Kind, row.number));
        var answer = await SmallCounty.ImportAsync(platform, SmallCounty.Header + "\n" + string.Join('\n', rows) + "\n", People.Administrator);
        Assert.Empty(answer["importEnterprises.errors"].EnumerateArray());
        Assert.Equal(54, answer["importEnterprises.registered"].GetInt32());
        await using var context = platform.OpenContext();
        await context.Database.ExecuteSqlAsync($"UPDATE enterprises SET division = '330702' WHERE division = '330784109'");
    }

    // Women are known of every third enterprise of a line; every enterprise of even number has a union.
    private static string RowOf(int index, string division, string industry, string kind, int number) => string.Join(
        ',', CreditCodes.Of(index), $"第{index}号企业", "", industry, division, kind, 10 * number, number % 3 == 0 ? $"{number}" : "",
        "否", "否", number % 2 == 0 ? "2015-01-01" : "", "active");
}
