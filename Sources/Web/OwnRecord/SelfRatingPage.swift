import CurriculumModel
import Rendering

/// Where a learner says how they see their own skills: it stands beside what others saw.
struct SelfRatingPage: Page {
  let token: FormToken
  let competency: Competency.ID
  let competencyTitle: String
  let skills: [SkillFields]

  let title = "How you see your skills"
  let section: SiteSection? = .record
  let styles = [SiteAsset.supervisionStyles]

  var main: HTML {
    """
    \(Crumbs(("My record", .ownRecord)).html)<h1>\(title)</h1>
    <p class="lead">\(competencyTitle)</p>
    <p>Your own view stands beside what your supervisor saw. It counts for nothing and against nothing; \
    it is something to talk about.</p>
    <form method="post" action="\(SiteAddress.selfRating(competency).path)">
    \(token.field)
    \(skills.map(\.html))<p class="actions"><button>Keep my view</button></p>
    </form>
    """
  }
}
