using Microsoft.EntityFrameworkCore;
using Platform.Api.Data;
using Platform.Api.Seed;

namespace Platform.Api.Identity;

/// <summary>The people to try the platform as, with ready tokens. In Development only.</summary>
internal sealed class Personas(DevelopmentIssuer issuer, CodeTables tables, Func<PlatformContext> open)
{
    public const string Path = "/development/personas";

    /// <summary>Everybody, each with a bearer token.</summary>
    public async Task<IReadOnlyList<PersonaToken>> ListAsync(CancellationToken cancellation)
    {
        await using var context = open();
        var mentor = await context.Mentors.Where(known => known.Name == NamedEnterprises.MentorName)
            .Select(known => (long?)known.Id).FirstOrDefaultAsync(cancellation);
        return [.. All(mentor).Select(persona => new PersonaToken(persona.Id, persona.Name, persona.NameEn, persona.Roles, issuer.Issue(persona)))];
    }

    private IEnumerable<Persona> All(long? mentor)
    {
        var code = NamedEnterprises.Make(tables)[0].Code.Value;
        const string Region = SampleCounty.County;
        yield return new Persona("union-officer", "总工会干部", "Union officer", [Role.UnionOfficer], Region);
        yield return new Persona("enterprise-union", "三锋工会主席", "Union chair of an enterprise", [Role.EnterpriseUnion], null, code);
        yield return new Persona("employer", "三锋人事经理", "Personnel manager of an enterprise", [Role.Employer], null, code);
        yield return new Persona("labour", "人社局干部", "Officer of the labour authority", [Role.Department], Region, null, "人社");
        yield return new Persona("enforcement", "综合执法局干部", "Officer of law enforcement", [Role.Department], Region, null, "综合执法");
        yield return new Persona("mentor", NamedEnterprises.MentorName, "Mentor", [Role.Mentor], null, null, null, mentor);
        yield return new Persona("policy", "政策人员", "Policy staff", [Role.PolicyStaff], Region);
        yield return new Persona("integrator", "集成方", "Integrator", [Role.Integrator], Region);
        yield return new Persona("administrator", "管理员", "Administrator", [Role.Administrator], "");
    }
}

/// <summary>A persona with a token that is valid for a month.</summary>
internal sealed record PersonaToken(string Id, string Name, string NameEn, IReadOnlyList<Role> Roles, string Token);
