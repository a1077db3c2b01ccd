using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Platform.Api.Identity;

/// <summary>Signs tokens for the personas in Development. The key lives in the data directory, so tokens survive a restart.</summary>
public sealed class DevelopmentIssuer
{
    public const string Issuer = "platform-development";
    public const string Audience = "platform";
    private static readonly TimeSpan Validity = TimeSpan.FromDays(30);
    private readonly TimeProvider _clock;

    public DevelopmentIssuer(string dataDirectory, TimeProvider clock)
    {
        _clock = clock;
        Key = new SymmetricSecurityKey(ReadOrCreateKey(Path.Combine(dataDirectory, "development.key")));
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

    private static byte[] ReadOrCreateKey(string path)
    {
        if (File.Exists(path))
        {
            return File.ReadAllBytes(path);
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? ".");
        var key = RandomNumberGenerator.GetBytes(32);
        File.WriteAllBytes(path, key);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        return key;
    }
}
