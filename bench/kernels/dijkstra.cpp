#include <cstdint>
#include <cstdio>
#include <limits>
#include <memory>
#include <vector>

struct Edge {
  int target;
  double weight;
};

struct Entry {
  int node;
  double distance;
};

class Heap {
 public:
  std::size_t size() const { return entries_.size(); }

  void push(Entry entry) {
    entries_.push_back(entry);
    std::size_t index = entries_.size() - 1;
    while (index > 0) {
      const std::size_t parent = (index - 1) / 2;
      if (entries_[parent].distance <= entry.distance) break;
      entries_[index] = entries_[parent];
      index = parent;
    }
    entries_[index] = entry;
  }

  Entry pop() {
    const Entry top = entries_.front();
    const Entry last = entries_.back();
    entries_.pop_back();
    if (entries_.empty()) return top;
    std::size_t index = 0;
    for (;;) {
      std::size_t child = 2 * index + 1;
      if (child >= entries_.size()) break;
      if (child + 1 < entries_.size() && entries_[child + 1].distance < entries_[child].distance) ++child;
      if (entries_[child].distance >= last.distance) break;
      entries_[index] = entries_[child];
      index = child;
    }
    entries_[index] = last;
    return top;
  }

 private:
  std::vector<Entry> entries_;
};

using Graph = std::vector<std::vector<Edge>>;

static Graph makeGraph(std::uint32_t size, int degree) {
  Graph graph;
  std::uint32_t seed = 7;
  for (std::uint32_t node = 0; node < size; ++node) {
    std::vector<Edge> edges;
    for (int index = 0; index < degree; ++index) {
      seed = seed * 1664525u + 1013904223u;
      edges.push_back({static_cast<int>((seed >> 8) % size), 1.0 + (seed >> 4) % 100});
    }
    graph.push_back(std::move(edges));
  }
  return graph;
}

static std::vector<double> distances(const Graph& graph, int start) {
  std::vector<double> best(graph.size(), std::numeric_limits<double>::infinity());
  best[static_cast<std::size_t>(start)] = 0;
  Heap heap;
  heap.push({start, 0});
  while (heap.size() > 0) {
    const auto [node, distance] = heap.pop();
    if (distance > best[static_cast<std::size_t>(node)]) continue;
    for (const Edge& edge : graph[static_cast<std::size_t>(node)]) {
      const double next = distance + edge.weight;
      double& known = best[static_cast<std::size_t>(edge.target)];
      if (next >= known) continue;
      known = next;
      heap.push({edge.target, next});
    }
  }
  return best;
}

int main() {
  double sum = 0;
  for (const double distance : distances(makeGraph(10'000, 6), 0)) {
    if (distance != std::numeric_limits<double>::infinity()) sum += distance;
  }
  std::printf("%.0f\n", sum);
}
