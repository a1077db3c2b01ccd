using System.Security.Claims;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Platform.Api.Hosting;

namespace Platform.Api.Identity;

/// <summary>Signs tokens for the personas in Development. The key lives in the data directory, so tokens survive a restart.</summary>
public sealed class DevelopmentIssuer
{
    public const string Issuer = "platform-development";
    public const string Audience = "platform";
    private const int KeyLength = 32;
    private static readonly TimeSpan Validity = TimeSpan.FromDays(30);
    private readonly TimeProvider _clock;

    public DevelopmentIssuer(string dataDirectory, TimeProvider clock)
    {
        _clock = clock;
        Key = new SymmetricSecurityKey(SecretFile.ReadOrCreate(Path.Combine(dataDirectory, "development.key"), KeyLength));
    }

    public SymmetricSecurityKey Key { get; }

    public string Issue(Persona persona)
    {
        var now = _clock.GetUtcNow().UtcDateTime;
        var claims = persona.Roles.Select(role => new Claim("roles", role.ToString())).ToList();
        claims.Add(new Claim("sub", persona.Id));
        claims.Add(new Claim("name", persona.Name));
        AddIfGiven(Caller.RegionClaim, persona.Region);
        AddIfGiven(Caller.EnterpriseClaim, persona.EnterpriseCode);
        AddIfGiven(Caller.DepartmentClaim, persona.Department);
        AddIfGiven(Caller.MentorClaim, persona.MentorId?.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = Audience,
            Subject = new ClaimsIdentity(claims),
            IssuedAt = now,
            NotBefore = now,
            Expires = now + Validity,
            SigningCredentials = new SigningCredentials(Key, SecurityAlgorithms.HmacSha256),
        });

        void AddIfGiven(string type, string? value)
        {
            if (value is not null)
            {
                claims.Add(new Claim(type, value));
            }
        }
    }
}
