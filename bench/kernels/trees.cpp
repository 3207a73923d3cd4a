#include <cstdio>
#include <memory>

class Tree {
 public:
  Tree(std::shared_ptr<Tree> left, std::shared_ptr<Tree> right) : left_(std::move(left)), right_(std::move(right)) {}

  int count() const { return 1 + (left_ ? left_->count() : 0) + (right_ ? right_->count() : 0); }

 private:
  std::shared_ptr<Tree> left_;
  std::shared_ptr<Tree> right_;
};

static std::shared_ptr<Tree> grow(int depth) {
  return depth == 0 ? std::make_shared<Tree>(nullptr, nullptr)
                    : std::make_shared<Tree>(grow(depth - 1), grow(depth - 1));
}

int main() {
  int total = 0;
  for (int round = 0; round < 40; ++round) total += grow(11)->count();
  std::printf("%d\n", total);
}
