using Microsoft.EntityFrameworkCore;
using Platform.Api.Data;
using Platform.Api.Enterprises;
using Platform.Api.Hosting;
using Platform.Api.Policies;
using Platform.Domain;
using Platform.Domain.Enterprises;
using Platform.Domain.Regions;
using Platform.Domain.Services;

namespace Platform.Api.Seed;

/// <summary>
/// A county to look at: the named enterprises and generated ones, with facts and rounds at every stage. The same seed makes
/// the same county; what is there already is left alone, so that a broken-off load is completed by the next one.
/// </summary>
internal sealed class SampleCounty(WriteSessions sessions, PackLibrary packs, CodeTables tables, TimeProvider clock)
{
    public const int Size = 2000;
    public const string County = "330784";
    private const string Source = "示例数据";
    private const int BatchSize = 100;
    private static readonly Actor Loader = new(ActorRole.System, "sample");

    /// <returns>How many enterprises were added.</returns>
    public async Task<int> LoadAsync(IProgress<WorkDone>? progress, CancellationToken cancellation)
    {
        if (!await IsWantedAsync(cancellation))
        {
            return 0;
        }

        var enterprises = new SampleEnterprises(tables, DivisionCode.Parse(County).Expect());
        var added = await AddAsync([.. NamedEnterprises.Make(tables).Select(named => new Planned(named.Code, named.Profile, null))], cancellation);
        foreach (var numbers in Enumerable.Range(1, Size).Chunk(BatchSize))
        {
            added += await AddAsync([.. numbers.Select(number => Generated(enterprises, number))], cancellation);
            progress?.Report(new WorkDone("载入示例县 / Loading the sample county", numbers[^1], Size));
        }

        return added;
    }

    // Only a database that holds nothing of anybody else's, and not yet the whole county.
    private async Task<bool> IsWantedAsync(CancellationToken cancellation)
    {
        await using var session = sessions.Open();
        var present = await session.Context.Enterprises.CountAsync(cancellation);
        return present < Size && present == await session.Context.Enterprises.CountAsync(enterprise => enterprise.Source == Source, cancellation);
    }

    private static Planned Generated(SampleEnterprises enterprises, int number)
    {
        var (code, profile) = enterprises.Make(number);
        return new Planned(code, profile, number);
    }

    private async Task<int> AddAsync(IReadOnlyList<Planned> batch, CancellationToken cancellation)
    {
        await using var session = sessions.OpenForMany();
        await using var transaction = await session.Context.Database.BeginTransactionAsync(cancellation);
        var codes = batch.Select(planned => planned.Code).ToList();
        var known = await session.Context.Enterprises.Where(enterprise => codes.Contains(enterprise.CreditCode))
            .Select(enterprise => enterprise.CreditCode).ToHashSetAsync(cancellation);
        var made = batch.Where(planned => !known.Contains(planned.Code)).Select(planned => (planned.Number, Enterprise: Register(planned))).ToList();
        session.Context.Enterprises.AddRange(made.Select(entry => entry.Enterprise));

        // Rounds and mentors name their enterprise by the key that the store gives.
        await session.SaveAsync(cancellation);
        foreach (var (number, enterprise) in made)
        {
            AddRound(session.Context, number, enterprise);
        }

        await session.SaveAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        session.Announce();
        return made.Count;
    }

    private Enterprise Register(Planned planned)
    {
        var now = clock.GetUtcNow();
        var today = ChinaTime.DateOf(now);
        var enterprise = Enterprise.Register(planned.Code, planned.Profile, new DataSource(Source, IsGenerated: true), now, Loader).Expect();
        var facts = planned.Number is { } number ? SampleFacts.For(number, planned.Profile)
            : planned.Profile.Industry.Division == "60" ? NamedEnterprises.YundaFacts
            : [];
        foreach (var (id, value, source) in facts)
        {
            enterprise.RecordFact(id, value, today.AddDays(-30), new DataSource(source, IsGenerated: true), now, Loader);
        }

        return enterprise;
    }

    private void AddRound(PlatformContext context, int? number, Enterprise enterprise)
    {
        var now = clock.GetUtcNow();
        if (number is null)
        {
            if (enterprise.Name == NamedEnterprises.MentorOrganisation)
            {
                context.Mentors.Add(Mentor.Register(NamedEnterprises.Mentor(enterprise.Id), now, Loader).Expect());
            }

            return;
        }

        var today = ChinaTime.DateOf(now);
        var rounds = new SampleRounds(date => packs.LawFor(County, date) ?? throw new InvalidOperationException($"No pack is in force on {date:O}."), today);
        foreach (var course in SampleCourse.Of(number.Value, enterprise.HasUnion).Where(course => packs.LawFor(County, today.AddDays(-course.DueDaysAgo)) is not null))
        {
            context.Negotiations.Add(rounds.Make(enterprise.AsSubject(), today.AddDays(-course.DueDaysAgo), course.Steps, course.Random));
        }
    }

    private sealed record Planned(UnifiedSocialCreditCode Code, EnterpriseProfile Profile, int? Number);
}

/// <summary>
/// How far an enterprise's round has come: most have an agreement, some are under way, some do nothing. A third of those that have one
/// had their first two years ago, so that there is something to see of what negotiating changed.
/// </summary>
internal sealed record SampleCourse(int DueDaysAgo, int Steps, SampleRandom Random)
{
    private const int AllSteps = 15;
    private const double Early = 0.4;

    /// <returns>The rounds, the oldest first; none for an enterprise whose first round the evaluation will plan.</returns>
    public static IEnumerable<SampleCourse> Of(int number, bool hasUnion)
    {
        if (Latest(number, hasUnion) is not { } latest)
        {
            yield break;
        }

        var random = new SampleRandom(0xEA7150EDUL + (ulong)number);
        if (latest.Steps == AllSteps && random.Chance(Early))
        {
            yield return new SampleCourse(random.Next(640, 980), AllSteps, random);
        }

        yield return latest;
    }

    private static SampleCourse? Latest(int number, bool hasUnion)
    {
        var random = new SampleRandom(0xC0C05EEDUL + (ulong)number);
        var luck = random.NextDouble();
        return luck switch
        {
            < 0.10 => null,
            < 0.20 => new SampleCourse(random.Next(15, 150), 0, random),
            < 0.28 => new SampleCourse(random.Next(20, 60), 1, random),
            < 0.45 => new SampleCourse(random.Next(15, 90), random.Next(2, AllSteps), random),
            _ => new SampleCourse(hasUnion ? random.Next(90, 400) : random.Next(60, 300), AllSteps, random),
        };
    }
}
