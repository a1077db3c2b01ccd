using Microsoft.EntityFrameworkCore;
using Platform.Api.Data;
using Platform.Api.Identity;

namespace Platform.Api.Participation;

/// <summary>Whether a round is a caller's business.</summary>
internal static class RoundAccess
{
    public static async Task<bool> IsCoveredAsync(PlatformContext context, long negotiationId, Caller caller, CancellationToken cancellation)
    {
        // Scalars only: a tracking statement cannot return the owned subject without its round.
        var subject = await context.Negotiations.Where(round => round.Id == negotiationId)
            .Select(round => new { round.Subject.Division, round.Subject.EnterpriseId }).FirstAsync(cancellation);
        var code = await context.Enterprises.Where(enterprise => enterprise.Id == subject.EnterpriseId).Select(enterprise => enterprise.CreditCode).FirstOrDefaultAsync(cancellation);
        return caller.Covers(subject.Division, code?.Value);
    }
}
