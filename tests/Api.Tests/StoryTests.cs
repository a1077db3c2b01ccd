using System.Globalization;
using Platform.Api.Story;

namespace Platform.Api.Tests;

public sealed class StoryTests
{
    /// <summary>Days counted by hand on the published calendar: what happened when, and until when the next step has time.</summary>
    private static readonly (string Id, string On, string Due)[] Counted =
    [
        ("sanfeng.deliverRequest", "2026-01-12", "2026-01-26"), // 10 working days: 13-16, 19-23, 26
        ("sanfeng.signAgreement", "2026-02-26", "2026-03-09"), // 10 days end on Sunday the 8th, so on Monday
        ("sanfeng.fileAgreement", "2026-03-02", "2026-03-17"), // 15 days
        ("idle.S01", "2026-04-12", "2026-04-24"), // 10 working days: 13-17, 20-24
        ("idle.S02", "2026-04-25", "2026-05-19"), // 15 working days around Labour Day, Saturday 9 May worked
        ("idle.S05", "2026-05-28", "2026-06-18"), // 15 working days: 29, 1-5, 8-12, 15-18
    ];

    [Fact]
    public async Task Story_Played_KeepsTheDaysOfTheLaw()
    {
        var told = new List<StoryEntry>();

        await TheStory.PlayAsync(told.Add, CancellationToken.None);

        var entries = told.ToDictionary(entry => entry.Id);
        Assert.All(Counted, step => Assert.Equal((step.On, step.Due), (Iso(entries[step.Id].On), Iso(entries[step.Id].DueOn))));
        Assert.Equal(["总工会", "人社", "综合执法", "发改", "街道", "住房城乡建设"], entries["idle.S06"].Departments);
        Assert.Contains("19条", entries["sanfeng.opinions"].Chinese, StringComparison.Ordinal);
        Assert.Contains("陈荣东", entries["yunda.taken"].Chinese, StringComparison.Ordinal);
    }

    private static string? Iso(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
