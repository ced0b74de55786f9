/// How far a form's total would come out the same on another form of the same questions.
///
/// Cronbach's alpha, which is KR-20 where every question is either right or wrong. Forms are
/// drawn, so nobody has had all questions: it is worked out from the mean variance v of a question
/// and the mean covariance c of two of them, over the pairs that at least
/// `MeasuringLimits.peopleForPair` people have had both of: k·c / (v + (k − 1)·c) for a form of k
/// questions. Where all had the same form that is alpha itself. It is withheld where fewer than
/// `MeasuringLimits.shareOfPairs` of all pairs have so many people.
///
/// Sources: G. F. Kuder and M. W. Richardson, "The theory of the estimation of test reliability",
/// Psychometrika 2 (1937), 151–160, formula 20; L. J. Cronbach, "Coefficient alpha and the internal
/// structure of tests", Psychometrika 16 (1951), 297–334.
public struct FormReliability: Hashable, Sendable, Codable {
  /// At most 1; below 0 where the questions work against one another.
  public let alpha: Double
  /// On a form, in the middle of all forms.
  public let questions: Int
  /// Whether every question was either right or wrong.
  public let isKR20: Bool
  /// Pairs of questions that counted, of all that there are.
  public let pairs: Int
  public let allPairs: Int

  public init(alpha: Double, questions: Int, isKR20: Bool, pairs: Int, allPairs: Int) {
    self.alpha = alpha
    self.questions = questions
    self.isKR20 = isKR20
    self.pairs = pairs
    self.allPairs = allPairs
  }

  init?(of answered: AnsweredItems) {
    let count = answered.items.count
    let lengths = answered.forms.map(\.count).sorted()
    guard count > 1, !lengths.isEmpty else { return nil }
    var moments = Array(repeating: Comoments(), count: count * count)
    for form in answered.forms {
      for (index, one) in form.enumerated() {
        for other in form[index...] {
          moments[one.place * count + other.place].add(one.share, other.share)
        }
      }
    }
    var variances: [Double] = []
    var covariances: [Double] = []
    for one in 0..<count {
      let own = moments[one * count + one]
      if own.count >= MeasuringLimits.peopleForPair { variances.append(own.covariance) }
      for other in one + 1..<count {
        let pair = moments[one * count + other]
        if pair.count >= MeasuringLimits.peopleForPair { covariances.append(pair.covariance) }
      }
    }
    let all = count * (count - 1) / 2
    let length = lengths[lengths.count / 2]
    let (v, c) = (variances.mean, covariances.mean)
    guard length > 1, Double(covariances.count) >= MeasuringLimits.shareOfPairs * Double(all),
      v + Double(length - 1) * c > 0
    else { return nil }
    alpha = Double(length) * c / (v + Double(length - 1) * c)
    questions = length
    isKR20 = answered.forms.joined().allSatisfy { $0.share == 0 || $0.share == 1 }
    pairs = covariances.count
    allPairs = all
  }
}

extension [Double] {
  fileprivate var mean: Double { isEmpty ? 0 : reduce(0, +) / Double(count) }
}
