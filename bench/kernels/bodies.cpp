#include <cmath>
#include <cstdio>
#include <vector>

struct Body {
  double x, y, z;
  double speedX, speedY, speedZ;
  double mass;
};

static void advance(std::vector<Body>& bodies, double seconds) {
  for (std::size_t first = 0; first < bodies.size(); ++first) {
    Body& one = bodies[first];
    for (std::size_t second = first + 1; second < bodies.size(); ++second) {
      Body& other = bodies[second];
      const double x = one.x - other.x;
      const double y = one.y - other.y;
      const double z = one.z - other.z;
      const double square = x * x + y * y + z * z;
      const double force = seconds / (square * std::sqrt(square));
      one.speedX -= x * other.mass * force;
      one.speedY -= y * other.mass * force;
      one.speedZ -= z * other.mass * force;
      other.speedX += x * one.mass * force;
      other.speedY += y * one.mass * force;
      other.speedZ += z * one.mass * force;
    }
  }
  for (Body& body : bodies) {
    body.x += seconds * body.speedX;
    body.y += seconds * body.speedY;
    body.z += seconds * body.speedZ;
  }
}

static double energy(const std::vector<Body>& bodies) {
  double total = 0;
  for (const Body& body : bodies)
    total += 0.5 * body.mass * (body.speedX * body.speedX + body.speedY * body.speedY + body.speedZ * body.speedZ);
  return total;
}

int main() {
  std::vector<Body> bodies{
      {0, 0, 0, 0, 0, 0, 39.5},
      {4.84, -1.16, -0.1, 0.6, 2.8, -0.02, 0.037},
      {8.34, 4.12, -0.4, -1.01, 1.82, 0.008, 0.011},
      {12.89, -15.11, -0.22, 1.08, 0.86, -0.01, 0.0017},
      {15.37, -25.9, 0.17, 0.97, 0.59, -0.03, 0.002},
  };
  for (int step = 0; step < 30'000; ++step) advance(bodies, 0.001);
  std::printf("%.0f\n", std::round(energy(bodies) * 1e9));
}
